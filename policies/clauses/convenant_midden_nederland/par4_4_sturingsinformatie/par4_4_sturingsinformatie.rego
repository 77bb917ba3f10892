# METADATA
# title: Paragraaf 4.4, vijfde verbod, sturingsinformatie, afspraken Midden-Nederland
# description: >-
#   Uit de dagmonitor komt geen sturing of rapportage op tactisch of strategisch niveau; daarvoor zijn de geschoonde cijfers van
#   Bureau RVS.
# labels:
#   clause: convenant_midden_nederland/par4_4_sturingsinformatie
# custom:
#   effect: prohibition
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:4.4:verbod:5", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Tactisch en strategisch zijn elk uitgesloten; operationele analyse is de toegestane buur. De regierol van de gemeente maakt dat niet
#     anders. Wie alleen bewaart heeft nog geen rapport: dan weigert pas een niveau dat is genoemd. Wie operationele analyse of voorspelling
#     als doel noemt, blijft operationeel tot hij een ander niveau noemt. Cijfers die niet de geschoonde zijn maar
#     uit de dagmonitor komen, zijn voor dit verbod de dagmonitor. Zij spreekt ook op dagen buiten de looptijd: de dagmonitor bestaat alleen
#     als de vaste levering van deze afspraken.
#   other_route: >-
#     Voor sturing op tactisch of strategisch niveau zijn er de officiële, geschoonde cijfers (dataset feiten-en-cijfers).
#   presumes: [bron, niveau_analyse]
#   signed: null
package clauses.convenant_midden_nederland.par4_4_sturingsinformatie

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.said
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(truth.all([_analysis, _above_operational])), _no_report_yet])) if _applies

checks contains check.of(rego.metadata.chain(), truth.any([_clean, truth.negate(truth.all([_analysis, _above_operational]))])) if _figures

_applies if {
	input.field.dataset == "dagmonitor"
	act.under(act.handling)
	purpose.touches({"analyse", "sturingsinformatie"})
}

_figures if {
	input.field.dataset == "feiten-en-cijfers"
	act.under(act.handling)
	purpose.touches({"analyse", "sturingsinformatie"})
}

_analysis := purpose.within({"analyse", "sturingsinformatie"})

_above_operational := truth.any([
	said.above_operational,
	truth.all([truth.negate(_operational), fact.among("niveau_analyse", {"strategisch", "tactisch"})]),
])

# The third use that the agreement lists is operational, unless another level is named.
_operational := purpose.within({"operationele-analyse", "voorspelling-delicten"})

_no_report_yet := truth.all([truth.negate(fact.action({"doorverstrekken", "gebruiken"})), fact.undenied("niveau_analyse")])

_clean := truth.any([fact.equals("bron", "feiten-en-cijfers"), fact.undenied("bron")])
