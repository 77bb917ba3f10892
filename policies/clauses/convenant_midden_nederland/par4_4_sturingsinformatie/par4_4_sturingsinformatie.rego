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
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "convenant_midden_nederland:4.4:verbod:5", from: "2017-03-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Tactisch en strategisch zijn elk uitgesloten; operationele analyse is de toegestane buur. De regierol van de gemeente maakt dat
#     niet anders.
#   other_route: >-
#     Voor sturing op tactisch of strategisch niveau zijn er de officiële, geschoonde cijfers (dataset feiten-en-cijfers).
#   signed: null
package clauses.convenant_midden_nederland.par4_4_sturingsinformatie

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.negate(truth.all([_analysis, _above_operational]))) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken", "gebruiken"})
	purpose.touches({"analyse", "sturingsinformatie"})
}

_analysis := purpose.within({"analyse", "sturingsinformatie"})

_above_operational := fact.among("niveau_analyse", {"strategisch", "tactisch"})
