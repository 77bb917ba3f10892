# METADATA
# title: Keeping that asks no need
# description: >-
#   Whether data are still needed is asked of whoever keeps them, with two exceptions: what is recorded as it is collected cannot have been kept
#   too long, and a term that a page fixes itself says how long something is needed. A package of its own, for what reads facts by name is
#   found by the prefix of the call.
package lib.keeping

import data.lib.fact
import data.lib.footage
import data.lib.term
import data.lib.truth

need_carried := truth.any([recorded, by_term])

# Within the term that a page fixes itself.
by_term := truth.any([_log, _footage_leiden, _footage_leeuwarden])

# What is recorded as it is collected: nothing was said of an earlier day, and it is not what another supplied, the police least of all.
recorded := truth.no if {
	_older
} else := truth.no if {
	input.supplier.id != input.holder.id
} else := truth.no if {
	input.field.regime != "avg"
} else := fact.action({"opslaan"})

_older if fact.given("afgebroken_op")

_older if fact.given("archieftermijn")

_older if fact.given("archieftermijn_verstreken")

_older if fact.given("dossier_afgesloten_op")

_older if fact.given("gelogd_op")

_older if fact.given("opgenomen_op")

_older if fact.given("dossier_opgeslagen_op")

# Ninety days on the server, and after that three hundred and sixty in the backup.
_log := truth.all([
	fact.holder_is("gemeente-leiden"),
	fact.dataset("website-leiden"),
	truth.any([
		truth.all([fact.among("locatie", {"logfile-op-webserver", "webserver"}), term.running_days("gelogd_op", 90)]),
		truth.all([fact.equals("locatie", "back-up"), term.running_days("gelogd_op", 450)]),
	]),
])

# Twenty-eight days, or until the procedure is done for which the images were asked.
_footage_leiden := truth.all([
	fact.holder_is("gemeente-leiden"),
	fact.dataset("bodycam-leiden"),
	truth.any([term.running_days("opgenomen_op", 28), footage.pending]),
])

_footage_leeuwarden := truth.all([
	fact.holder_is("gemeente-leeuwarden"),
	fact.dataset("bodycam-leeuwarden"),
	fact.field({"bodycambeelden"}),
	term.running_days("opgenomen_op", 28),
])
