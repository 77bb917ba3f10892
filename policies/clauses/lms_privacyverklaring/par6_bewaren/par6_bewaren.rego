# METADATA
# title: Paragraaf 6, bewaartermijn, privacyverklaring LMS
# description: >-
#   De LMS bewaart niet langer dan nodig of dan een wettelijke termijn vergt; een noodoproep hooguit twee maanden.
# labels:
#   clause: lms_privacyverklaring/par6_bewaren
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2020-01-01"
#   citations:
#     - {id: "lms_privacyverklaring:6", from: "2020-01-01"}
#   source: Privacyverklaring Landelijke Meldkamer Samenwerking
#   reading: >-
#     Bij bewaren worden noodzaak en dag gevraagd, bij vastleggen van wat pas is verkregen alleen de dag van een noodoproep; bij gebruik en geven weigert alleen wie zegt dat het niet meer nodig is, of een
#     verstreken termijn.
#     Wat hier is toegezegd bindt ook een bedrijf dat de gegevens van de LMS heeft.
#   presumes: [nog_noodzakelijk, opgenomen_op, wettelijke_termijn]
#   signed: null
package clauses.lms_privacyverklaring.par6_bewaren

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.keeping
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_kept, _use])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "lms"
	input.holder.id == "lms"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "lms"
	input.giver.id == "lms"
}

# What the page promises of data binds whoever processes them for the organisation too.
_applies if {
	act.under(act.handling)
	input.field.dataset == "lms"
	input.holder.kind == "bedrijf"
}

_kept := truth.all([fact.action({"bewaren"}), _needed_or_bound, _emergency_call])

_needed_or_bound := truth.any([fact.needed("nog_noodzakelijk", keeping.recorded), _statutory_term])

# What was denied may still have to be kept.
_statutory_term := fact.holds("wettelijke_termijn")

_emergency_call := truth.any([truth.negate(fact.field({"noodoproep"})), term.running_from("opgenomen_op", 0, 2)])

# Using and giving only refuse what should be gone.
_use := truth.all([
	truth.negate(fact.action({"bewaren"})),
	truth.any([fact.undenied("nog_noodzakelijk"), fact.stated("wettelijke_termijn")]),
	truth.any([truth.negate(fact.field({"noodoproep"})), term.not_run_out("opgenomen_op", 0, 2)]),
])
