# METADATA
# title: Ondermijning, bewaartermijn, privacypagina Leiden
# description: >-
#   Een afgebroken onderzoek blijft een jaar versleuteld in de niet-actieve omgeving; na een bestuurlijke interventie staat het
#   dossier vijf jaar actief en daarna een jaar niet-actief.
# labels:
#   clause: leiden_privacyverklaring/ondermijning_bewaren
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:ondermijning", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     De jaren lopen vanaf het afbreken en vanaf de opslag van het dossier. Een onderzoek dat anders eindigt is niet geregeld, en kent dus
#     geen bewaring op deze voet. Bij gebruik en geven weigert alleen een verstreken termijn.
#     Wat hier is toegezegd bindt ook een bedrijf dat de gegevens heeft; een bevel van politie of officier staat daarbuiten.
#   presumes: [afgebroken_op, dossier_opgeslagen_op]
#   signed: null
package clauses.leiden_privacyverklaring.ondermijning_bewaren

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_kept, _use])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "ondermijning-leiden"
	input.holder.id == "gemeente-leiden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "ondermijning-leiden"
	input.giver.id == "gemeente-leiden"
}

# What the page promises of data binds whoever processes them for the organisation too.
_applies if {
	act.under(act.handling)
	input.field.dataset == "ondermijning-leiden"
	input.holder.kind == "bedrijf"
}

_kept := truth.all([fact.action({"bewaren"}), fact.holds("versleuteld"), truth.any([_broken_off, _active, _inactive])])

# Using and giving only refuse what should have been destroyed.
_use := truth.all([
	truth.negate(fact.action({"bewaren"})),
	term.not_run_out("afgebroken_op", 1, 0),
	term.not_run_out("dossier_opgeslagen_op", 6, 0),
])

_broken_off := truth.all([
	fact.equals("uitkomst", "afgebroken"),
	fact.equals("omgeving", "niet-actief"),
	term.running_from("afgebroken_op", 1, 0),
])

_active := truth.all([
	_intervened,
	fact.equals("omgeving", "actief"),
	term.running_from("dossier_opgeslagen_op", 5, 0),
])

_inactive := truth.all([
	_intervened,
	fact.equals("omgeving", "niet-actief"),
	term.running_from("dossier_opgeslagen_op", 6, 0),
])

# What was broken off did not end in an intervention.
_intervened := truth.all([fact.equals("uitkomst", "bestuurlijke-interventie"), truth.negate(fact.reached("afgebroken_op"))])
