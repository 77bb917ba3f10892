# METADATA
# title: Paragraaf 4.4, preventiebrieven in de buurt, afspraken Midden-Nederland
# description: Een brief aan een buurt waar is ingebroken waarschuwt zonder te verraden waar.
# labels:
#   clause: convenant_midden_nederland/par4_4_preventiebrieven
# custom:
#   effect: condition
#   side: both
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "convenant_midden_nederland:4.4:gebruik:2b", from: "2017-03-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     De geheimhouding van 4.2 en 7 geldt ook voor de brief; een getroffen adres staat er niet in en is er niet uit af te leiden.
#   signed: null
package clauses.convenant_midden_nederland.par4_4_preventiebrieven

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_other_purpose, _no_address])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken", "gebruiken"})
	purpose.touches({"preventiebrieven-in-buurt"})
}

_other_purpose := truth.negate(purpose.within({"preventiebrieven-in-buurt"}))

_no_address := truth.negate(fact.holds("brief_noemt_getroffen_adres"))
