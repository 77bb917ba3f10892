# METADATA
# title: Kinds of police data
# description: >-
#   The kind of police data is the article under which the police process them. The routes of Wpg 15, 16 and 46 know no limit of kind; whoever
#   has none of these is asked for it. A package of its own, for what reads facts by name is found by the prefix of the call.
package lib.kind

import data.lib.fact
import data.lib.investigation
import data.lib.mandate
import data.lib.purpose
import data.lib.truth

# Data of the daily task of the police, and of what supports it.
ordinary := fact.among("gegevenssoort", {"artikel-13", "artikel-8"}) if {
	_told
} else := fact.stated("gegevenssoort")

# Data of targeted investigations, as far as they can ever go by Wpg 19 or 20.
targeted := fact.among("gegevenssoort", {"artikel-10-a", "artikel-10-c", "artikel-9"}) if {
	_told
} else := fact.stated("gegevenssoort")

# While a route that knows no kinds may still be open, the kind is not asked.
_told if fact.given("gegevenssoort")

_told if own_route.is != "unknown"

# Whether the officer was heard is asked of whoever speaks of the urgency.
officer_heard := fact.holds("functionaris_geraadpleegd") if {
	fact.given("dringend_noodzakelijk")
} else := fact.stated("functionaris_geraadpleegd")

# The routes that know no limit of kind, each with all that it asks: whoever receives otherwise is bound.
own_route := truth.any([_mayor, _permits, _police, _prosecution, _investigator])

_mayor := truth.all([
	fact.receiver_kind({"gemeente"}),
	mandate.mayor,
	purpose.within({"gezag-en-zeggenschap-over-de-politie", "handhaving-openbare-orde"}),
	fact.holds("behoeft_burgemeester"),
])

# The decree itself gives him these kinds for these tasks.
_permits := truth.all([
	fact.receiver_kind({"gemeente"}),
	fact.equals("role", "burgemeester"),
	purpose.within({"naturalisatie", "vergunningverlening"}),
	fact.among("gegevenssoort", {"artikel-10-a", "artikel-10-c", "artikel-9"}),
	fact.holds("nodig_voor_taak"),
])

_police := truth.all([fact.receiver_kind({"politie"}), truth.any([_authorised, _employer])])

_authorised := truth.all([fact.holds("geautoriseerd_wpg"), fact.holds("nodig_voor_taak")])

_employer := truth.all([
	fact.equals("role", "verantwoordelijke"),
	purpose.within({"disciplinaire-bestraffing", "klachtbehandeling", "schorsing-en-ontslag", "screening"}),
])

_prosecution := truth.all([
	fact.receiver_sort({"openbaar-ministerie"}),
	fact.holds("behoeft_om"),
	truth.any([purpose.within({"opsporing-en-vervolging"}), fact.holds("wettelijke_taak")]),
])

_investigator := truth.all([
	fact.receiver_kind({"gemeente", "overheid"}),
	investigation.conducted,
	fact.holds("nodig_voor_opsporing"),
])
