# METADATA
# title: Paragraaf 4.4, derde verbod, slachtofferzorg, afspraken Midden-Nederland
# description: De gemeente benadert benadeelden niet om hun als slachtoffer hulp of zorg te bieden, ook niet na aankondiging.
# labels:
#   clause: convenant_midden_nederland/par4_4_slachtofferzorg
# custom:
#   effect: prohibition
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:4.4:verbod:3", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Ook wie daarvoor vastlegt of bewaart, doet het uit dien hoofde. Zij spreekt ook op dagen buiten de looptijd: de dagmonitor bestaat
#     alleen als de vaste levering van deze afspraken.
#   signed: null
package clauses.convenant_midden_nederland.par4_4_slachtofferzorg

import data.lib.act
import data.lib.check
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.negate(_victim_care)) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under(act.handling)
	input.holder.kind == "gemeente"
	purpose.touches({"slachtofferzorg"})
}

_victim_care := purpose.within({"slachtofferzorg"})
