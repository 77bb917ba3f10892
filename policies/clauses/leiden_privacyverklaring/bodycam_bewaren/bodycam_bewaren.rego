# METADATA
# title: Bodycam, bewaartermijn, privacypagina Leiden
# description: >-
#   Beelden worden na achtentwintig dagen vernietigd, tenzij binnen die tijd om uitlezen is gevraagd voor een klacht; dan tot de
#   procedure klaar is.
# labels:
#   clause: leiden_privacyverklaring/bodycam_bewaren
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:bodycam", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Voor een verzoek om een andere reden noemt de pagina geen verlenging. Een verzoek dat na de achtentwintig dagen kwam, verlengt niets.
#     Bij bewaren wordt de dag van de opname gevraagd; bij gebruik en geven weigert alleen een verstreken termijn.
#     Wat hier is toegezegd bindt ook een bedrijf dat de gegevens heeft; een bevel van politie of officier staat daarbuiten.
#   presumes: [klachtprocedure_afgerond_op, opgenomen_op, uitleesverzoek_op]
#   signed: null
package clauses.leiden_privacyverklaring.bodycam_bewaren

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.footage
import data.lib.term
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.any([term.running_days("opgenomen_op", 28), _complaint, _use]), {_destroy}) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "bodycam-leiden"
	input.holder.id == "gemeente-leiden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "bodycam-leiden"
	input.giver.id == "gemeente-leiden"
}

# What the page promises of data binds whoever processes them for the organisation too.
_applies if {
	act.under(act.handling)
	input.field.dataset == "bodycam-leiden"
	input.holder.kind == "bedrijf"
}

_complaint := truth.all([footage.requested, fact.equals("reden_uitleesverzoek", "klacht"), truth.negate(_concluded)])

_concluded := truth.any([fact.holds("klachtprocedure_afgerond"), fact.reached("klachtprocedure_afgerond_op")])

# Keeping asks the day of the recording; using and giving only refuse what should have been destroyed.
_use := truth.all([truth.negate(fact.action({"bewaren"})), term.not_run_out_days("opgenomen_op", 28)])

_destroy := term.due_days("vernietigen", "gemeente-leiden", "opgenomen_op", 28)
