# METADATA
# title: Artikel 15, tweede lid, weigeren wegens de politietaak, Wpg
# description: >-
#   In een bijzonder geval mag de politie weigeren of voorwaarden stellen, als de goede uitvoering van de politietaak dat vergt.
#   Tegenover de burgemeester en het openbaar ministerie geldt die grond niet.
# labels:
#   clause: wpg/art15_lid2
# custom:
#   effect: condition
#   side: disclosure
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:15:2", from: "2008-01-01"}
#     - {id: "wpg:16:2", from: "2008-01-01"}
#     - {id: "wpg:46:2", from: "2019-01-01"}
#   source: Wet politiegegevens
#   reading: >-
#     Het tweede lid van artikel 16 verklaart deze grond alleen van toepassing op de verantwoordelijke zelf, en tot 2019 ook op de
#     opsporingsambtenaar; artikel 46 doet dat sindsdien. Weigeren is de uitzondering: wie niet zegt dat de politie weigert, wordt niet
#     geweigerd.
#   alternative: De politie verklaart bij elke verstrekking dat zij niet weigert.
#   presumes: [politie_weigert]
#   signed: null
package clauses.wpg.art15_lid2

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.investigation
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(_served), truth.negate(fact.stated("politie_weigert"))])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.regime == "wpg"
	input.giver.kind == "politie"
	input.receiver.kind in {"gemeente", "overheid", "politie"}
	input.receiver.sort != "openbaar-ministerie"
}

# Those to whom the ground for refusing applies: the police itself, and investigators outside it.
_served := truth.any([fact.receiver_kind({"politie"}), investigation.officer])
