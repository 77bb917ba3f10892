# METADATA
# title: Paragraaf 8 en addendum, Bureau RVS, afspraken Midden-Nederland
# description: >-
#   Bureau RVS krijgt de gegevens van een gemeente alleen met haar instemming, en ondersteunt haar op haar verzoek met analyses; een eigen,
#   regiobrede analyse moet worden gewogen.
# labels:
#   clause: convenant_midden_nederland/par8_bureau_rvs
# custom:
#   effect: condition
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:8:rvs", from: "2008-01-01"}
#     - {id: "convenant_midden_nederland:1.2", from: "2008-01-01"}
#     - {id: "convenant_midden_nederland:addendum:rvs", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Instemming opent de toegang tot de gegevens van die ene gemeente. Adviseren en ondersteunen is analyseren en voorspellen, niet zelf
#     inzetten of bezoeken. Wat Bureau RVS zonder haar verzoek doet, rust op een eigen grondslag die niet vaststaat. Zij spreekt ook op
#     dagen buiten de looptijd: de dagmonitor bestaat alleen als de vaste levering van deze afspraken.
#   alternative: Instemming in het addendum dekt ook regiobrede analyses.
#   signed: null
package clauses.convenant_midden_nederland.par8_bureau_rvs

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([fact.holds("rvs_toestemming"), _support, _analysis])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under(act.handling)
	input.holder.id == "bureau-rvs"
}

_support := truth.any([fact.holds("verzoek_gemeente"), truth.open("eigen-analyse-bureau-rvs")])

_analysis := purpose.within({"operationele-analyse", "voorspelling-delicten"})
