# METADATA
# title: Artikel 16, eerste lid, burgemeester, gezag en zeggenschap, Wpg
# description: De politie verstrekt aan de burgemeester wat hij behoeft voor zijn gezag en zeggenschap over de politie.
# labels:
#   clause: wpg/art16_burgemeester_gezag
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:16:1:d:1", from: "2008-01-01", until: "2011-12-31"}
#     - {id: "wpg:16:1:c:1", from: "2012-01-01", until: "2018-12-31"}
#     - {id: "wpg:16:1:b:1", from: "2019-01-01"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Wet politiegegevens
#   reading: >-
#     De afspraken van Midden-Nederland steunen op de openbare orde; dit onderdeel draagt de vaste levering niet, en de behoefte wordt
#     altijd gesteld. De bepaling kent geen grens naar soort, maar gegevens van een informant gaan niet zonder weging; wie geen soort noemt,
#     vraagt daar niet om.
#     Mandaat gaat naar wie voor de burgemeester werkt: niet naar een raadslid, dat hem controleert, en niet naar wie weg is. Buiten de functies
#     voor veiligheid weegt de burgemeester of het kan.
#   presumes: [gegevenssoort, role]
#   signed: null
package clauses.wpg.art16_burgemeester_gezag

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.mandate
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_for_authority, _mayor, _needed, _not_of_informants])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.regime == "wpg"
	input.giver.kind == "politie"
	input.receiver.kind == "gemeente"
}

_for_authority := purpose.within({"gezag-en-zeggenschap-over-de-politie"})

_mayor := mandate.mayor

_needed := fact.holds("behoeft_burgemeester")

# The kind was not said, is another one, or is weighed.
_not_of_informants := truth.any([fact.dataset("dagmonitor"), fact.undenied("gegevenssoort"), truth.negate(fact.equals("gegevenssoort", "artikel-12")), truth.open("informanten-aan-burgemeester")])
