# METADATA
# title: Verzoek, een algemene vraag, privacypagina Leeuwarden
# description: >-
#   Voor een algemene vraag hoeft niemand zich bekend te maken, ook niet met DigiD; dat wordt alleen verlangd als de vraag over iemands
#   gegevens gaat.
# labels:
#   clause: leeuwarden_privacyverklaring/verzoek_algemeen
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:verzoek", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Verlangen dat iemand met DigiD inlogt is eisen dat hij zich bekendmaakt.
#   signed: null
package clauses.leeuwarden_privacyverklaring.verzoek_algemeen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(purpose.within({"verificatie-identiteit"})), fact.holds("persoonsgebonden_vraag")])) if _applies

_applies if {
	act.under({"eisen"})
	input.field.dataset == "leeuwarden"
	input.holder.id == "gemeente-leeuwarden"
	purpose.touches({"verificatie-identiteit"})
}
