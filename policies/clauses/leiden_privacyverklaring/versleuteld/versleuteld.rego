# METADATA
# title: Beveiliging, versleutelen, privacypagina Leiden
# description: >-
#   Persoonsgegevens worden versleuteld, en vertrouwelijke informatie wordt versleuteld en met een code verstuurd.
# labels:
#   clause: leiden_privacyverklaring/versleuteld
# custom:
#   effect: condition
#   side: both
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:beveiliging", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Dat zij versleutelt is de toezegging zelf, en is aangenomen; alleen wie zegt dat het niet gebeurt, wordt geweigerd. Een ander even
#     veilig kanaal dan het genoemde is niet uitgesloten.
#   presumes: [beveiligde_lijn, code_ingevoerd, versleuteld]
#   signed: null
package clauses.leiden_privacyverklaring.versleuteld

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([fact.undenied("versleuteld"), _sent])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset in {"bodycam-leiden", "gespreksopname-leiden", "leiden", "ondermijning-leiden", "website-leiden"}
	input.holder.id == "gemeente-leiden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset in {"bodycam-leiden", "gespreksopname-leiden", "leiden", "ondermijning-leiden", "website-leiden"}
	input.giver.id == "gemeente-leiden"
}

# A message opens with a code, over a secured line.
_sent := truth.any([
	truth.negate(fact.action({"doorverstrekken"})),
	truth.all([fact.undenied("code_ingevoerd"), fact.undenied("beveiligde_lijn")]),
])
