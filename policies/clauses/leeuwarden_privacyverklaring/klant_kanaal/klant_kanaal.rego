# METADATA
# title: Klantcontact, kanalen, privacypagina Leeuwarden
# description: Op sociale media beantwoordt de gemeente geen vraag over iemands eigen zaak.
# labels:
#   clause: leeuwarden_privacyverklaring/klant_kanaal
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:klantcontact", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   signed: null
package clauses.leeuwarden_privacyverklaring.klant_kanaal

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([
	truth.negate(purpose.within({"vraag-beantwoorden"})),
	truth.negate(fact.among("kanaal", {"facebook", "live-chat", "twitter", "whatsapp"})),
	truth.negate(fact.holds("persoonsgebonden_vraag")),
])) if _applies

_applies if {
	act.under({"gebruiken"})
	input.field.dataset == "leeuwarden"
	purpose.touches({"vraag-beantwoorden"})
	input.holder.id == "gemeente-leeuwarden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "leeuwarden"
	purpose.touches({"vraag-beantwoorden"})
	input.giver.id == "gemeente-leeuwarden"
}
