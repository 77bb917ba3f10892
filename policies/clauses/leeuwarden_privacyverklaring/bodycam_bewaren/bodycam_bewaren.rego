# METADATA
# title: Bodycam, bewaartermijn, privacypagina Leeuwarden
# description: >-
#   Beelden verdwijnen na achtentwintig dagen, tenzij zij bij een klacht of een verzoek om inzage horen; dan telt de termijn van de
#   archiefwet.
# labels:
#   clause: leeuwarden_privacyverklaring/bodycam_bewaren
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:bodycam", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Bij bewaren wordt de dag van de opname gevraagd; bij gebruik en geven, en bij vastleggen terwijl wordt opgenomen, weigert alleen een
#     verstreken termijn. Een termijn van de
#     selectielijst die volgens jaren en sluitingsdag voorbij is, is verstreken.
#     Wat hier is toegezegd bindt ook een bedrijf dat de gegevens heeft; een bevel van politie of officier staat daarbuiten.
#   presumes: [dossier_afgesloten_op, opgenomen_op]
#   signed: null
package clauses.leeuwarden_privacyverklaring.bodycam_bewaren

import data.lib.act
import data.lib.archive
import data.lib.check
import data.lib.fact
import data.lib.keeping
import data.lib.term
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.any([term.running_days("opgenomen_op", 28), _needed, _use]), {_destroy}) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "bodycam-leeuwarden"
	input.field.name == "bodycambeelden"
	input.holder.id == "gemeente-leeuwarden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "bodycam-leeuwarden"
	input.field.name == "bodycambeelden"
	input.giver.id == "gemeente-leeuwarden"
}

# What the page promises of data binds whoever processes them for the organisation too.
_applies if {
	act.under(act.handling)
	input.field.dataset == "bodycam-leeuwarden"
	input.field.name == "bodycambeelden"
	input.holder.kind == "bedrijf"
}

_needed := truth.all([fact.holds("onderdeel_klacht_of_inzage"), truth.negate(fact.holds("archieftermijn_verstreken")), archive.not_over])

# Keeping asks the day of the recording; using and giving only refuse what should have been destroyed.
_use := truth.all([truth.any([truth.negate(fact.action({"bewaren"})), keeping.recorded]), term.not_run_out_days("opgenomen_op", 28)])

_destroy := term.due_days("vernietigen", "gemeente-leeuwarden", "opgenomen_op", 28)
