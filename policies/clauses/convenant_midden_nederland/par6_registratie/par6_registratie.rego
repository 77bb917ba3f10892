# METADATA
# title: Paragraaf 6, eerste punt, registratie, afspraken Midden-Nederland
# description: In het eigen bestand komt niet meer dan strikt nodig is om de acties uit te voeren.
# labels:
#   clause: convenant_midden_nederland/par6_registratie
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "convenant_midden_nederland:6:1", from: "2017-03-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Strikt nodig gaat verder dan het doel van de afspraken; het wordt bij elk vastleggen gesteld en niet verondersteld.
#   signed: null
package clauses.convenant_midden_nederland.par6_registratie

import data.lib.act
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.holds("strikt_nodig")) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"opslaan"})
}
