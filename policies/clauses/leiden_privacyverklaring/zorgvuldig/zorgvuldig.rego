# METADATA
# title: Algemeen, vertrouwelijk en beveiligd, privacypagina Leiden
# description: >-
#   De gemeente gaat zorgvuldig en vertrouwelijk met gegevens om en beschermt ze; haar medewerkers zwijgen erover.
# labels:
#   clause: leiden_privacyverklaring/zorgvuldig
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:algemeen", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   signed: null
package clauses.leiden_privacyverklaring.zorgvuldig

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_secrecy, _security}) if _applies

_applies if {
	act.under(act.handling)
	input.field.dataset in {"bodycam-leiden", "gespreksopname-leiden", "leiden", "ondermijning-leiden", "website-leiden"}
	input.holder.id == "gemeente-leiden"
}

_secrecy := check.obligation("geheimhouding", "gemeente-leiden")

_security := check.obligation("beveiligen", "gemeente-leiden")
