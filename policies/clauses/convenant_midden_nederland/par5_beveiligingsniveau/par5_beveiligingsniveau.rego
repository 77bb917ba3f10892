# METADATA
# title: Paragraaf 5, vijfde punt, niveau van beveiliging, afspraken Midden-Nederland
# description: >-
#   Het systeem waarin de gegevens staan is ten minste beveiligd zoals de wet voor de tweede risicoklasse vroeg; nu is dat de baseline van
#   de overheid.
# labels:
#   clause: convenant_midden_nederland/par5_beveiligingsniveau
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:5:5", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Klasse II, klasse III of de BIO volstaat; klasse I niet. Wie niets zegt heeft het niveau op orde: alleen een te laag niveau weigert.
#     Zij spreekt ook op dagen buiten de looptijd: de dagmonitor bestaat alleen als de vaste levering van deze afspraken.
#   alternative: >-
#     Het niveau is een plicht van de gemeente en weigert nooit.
#   presumes: [beveiligingsniveau]
#   signed: null
package clauses.convenant_midden_nederland.par5_beveiligingsniveau

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_high_enough, fact.undenied("beveiligingsniveau")])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under(act.handling)
}

_high_enough := fact.among("beveiligingsniveau", {"bio", "klasse-ii", "klasse-iii"})
