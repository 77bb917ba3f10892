# METADATA
# title: Opname, bewaartermijn, privacypagina Leiden
# description: Een opname wordt bewaard tot het gesprek is verwerkt.
# labels:
#   clause: leiden_privacyverklaring/opname_bewaren
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:opnemen", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Bij bewaren wordt gevraagd of het gesprek is verwerkt; bij gebruik en geven weigert alleen wie zegt dat het klaar is.
#     Wat hier is toegezegd bindt ook een bedrijf dat de gegevens heeft; een bevel van politie of officier staat daarbuiten.
#   presumes: [verslag_gereed]
#   signed: null
package clauses.leiden_privacyverklaring.opname_bewaren

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(fact.holds("verslag_gereed")), _use])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "gespreksopname-leiden"
	input.holder.id == "gemeente-leiden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "gespreksopname-leiden"
	input.giver.id == "gemeente-leiden"
}

# What the page promises of data binds whoever processes them for the organisation too.
_applies if {
	act.under(act.handling)
	input.field.dataset == "gespreksopname-leiden"
	input.holder.kind == "bedrijf"
}

# Keeping asks whether the conversation was dealt with; using and giving only refuse a recording that has served its purpose.
_use := truth.all([truth.negate(fact.action({"bewaren"})), truth.negate(fact.stated("verslag_gereed"))])
