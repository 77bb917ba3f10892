# METADATA
# title: Processors
# description: >-
#   Whoever receives or uses acts as a processor: in that role, on instruction, under a contract, and for another than itself. A business or
#   another authority can; a partner in a joint office, an association or a person acts for itself. Within the standing supply the only
#   municipality that can is Almere; under the VIS contract there are two, and whoever one of them engaged with written consent. A package of
#   its own, for what reads facts by name is found by the prefix of the call.
package lib.processor

import data.lib.fact
import data.lib.purpose
import data.lib.term
import data.lib.truth

acts := truth.all([
	_able,
	_in_that_role,
	fact.holds("in_opdracht"),
	truth.any([fact.holds("verwerkersovereenkomst"), truth.all([vis_contract, _of_the_vis])]),
	_for_another,
	truth.negate(_own_aims),
	truth.any([truth.negate(fact.stated("overeenkomst_beeindigd")), winds_up]),
])

# Whoever works for ends of its own is a controller there, whatever its contract is called (AVG 28(10)).
_own_aims := purpose.within({
	"acquisitie",
	"advertenties",
	"commercieel-onderzoek",
	"leveranciersbeoordeling",
	"marktonderzoek",
	"premieberekening",
	"productontwikkeling",
	"producttest",
	"reclame-eigen-producten",
})

roles := {"bewerker-1", "bewerker-2", "verwerker"}

# Whoever works for another says so: the role is asked only where an instruction was mentioned, and not of everybody.
_in_that_role := fact.among("role", roles) if {
	fact.given("role")
} else := truth.unknown("role") if {
	fact.holds("in_opdracht").is == "yes"
} else := fact.stated("role")

# For what binds a processor: of one of which an instruction was mentioned or that the contract ended, or that works on the shared system
# itself, the role is asked. Of anybody else silence means that it works for itself: a contract alone says nothing of what is done now.
in_role := fact.among("role", roles) if {
	fact.given("role")
} else := truth.unknown("role") if {
	_told
} else := truth.unknown("role") if {
	purpose.within({"vis-ontsluiting"}).is != "no"
} else := fact.stated("role")

_told if fact.holds("in_opdracht").is == "yes"

_told if fact.given("instructie")

_told if fact.given("nodig_voor_opdracht")

_told if fact.given("overeenkomst_beeindigd")

# Whoever is engaged by a processor: the controller consented in writing, and the same duties were laid upon it.
engaged := truth.all([fact.equals("toestemming_subbewerker", "schriftelijk"), fact.holds("subbewerkersovereenkomst")])

_able := truth.any([
	fact.holder({"bedrijf", "overheid"}),
	truth.all([fact.holder({"gemeente"}), truth.any([fact.holder_is("gemeente-almere"), truth.negate(fact.dataset("dagmonitor"))])]),
])

# The contract on the VIS is about what the VIS holds.
_of_the_vis := truth.all([
	truth.any([fact.dataset("dagmonitor"), fact.dataset("vis")]),
	truth.any([fact.holder_is("gemeente-almere"), fact.holder_is("ultimum-bv"), engaged]),
])

# Nobody is its own processor: who gives to its own people gives to staff, whatever the role is called.
_for_another := truth.no if {
	input.giver.id != ""
	input.giver.id == input.receiver.id
} else := truth.yes

# Who is connected and consents to Almere as processor does so under the contract of the VIS, and only that contract knows a second processor: who
# says so is not asked for it. A denial counts.
vis_contract := fact.undenied("bewerkersovereenkomst_gesloten") if {
	fact.holds("vis_aangesloten").is == "yes"
	fact.holds("addendum_vakje_almere").is == "yes"
} else := fact.undenied("bewerkersovereenkomst_gesloten") if {
	stores.is == "yes"
} else := fact.holds("bewerkersovereenkomst_gesloten")

# The second processor does what it was told: it stores in the VIS what the first one loaded there.
stores := truth.all([
	fact.holder_is("ultimum-bv"),
	fact.equals("role", "bewerker-2"),
	purpose.within({"opslag-in-vis"}),
	fact.holds("in_opdracht"),
])

# The VIS contract: three years at most, not longer than the agreement, and not ended by the parties.
contract_runs := truth.all([
	term.within(_contract.from, _contract.until),
	truth.any([term.within(_contract.from, _contract.first_until), fact.undenied("stilzwijgend_verlengd")]),
	truth.negate(fact.stated("afspraken_ingetrokken")),
	truth.negate(fact.stated("overeenkomst_beeindigd")),
])

# After the end a processor still holds only what it was told to keep, or what it was told to destroy within the days agreed for that; of days that
# nobody mentions none were agreed.
winds_up := truth.any([
	truth.all([fact.holds("opdracht_tot_langer_bewaren"), truth.negate(fact.holds("geretourneerd"))]),
	truth.all([fact.holds("opdracht_tot_vernietiging"), _within_the_days]),
])

_contract := {"from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"}

_within_the_days := truth.yes if {
	input.time <= term.days_after(_contract.until, fact.said("afgesproken_termijn"))
} else := truth.no if {
	fact.given("afgesproken_termijn")
} else := fact.stated("afgesproken_termijn")

# A processor of the VIS gives: Ultimum is nothing else, Almere in that role or for that purpose.
gives := truth.yes if {
	input.giver.id == "ultimum-bv"
} else := _almere_gives if {
	input.giver.id == "gemeente-almere"
} else := truth.no

_almere_gives := fact.among("giver_role", roles) if {
	fact.given("giver_role")
} else := truth.any([_back, purpose.within({"vis-ontsluiting"})])

# What the VIS holds goes back to a municipality that is connected: that is how it gets its own data.
returns := truth.all([
	_back,
	fact.holds("vis_aangesloten"),
	fact.holds("addendum_vakje_almere"),
	vis_contract,
])

# And once the contract has ended, as long as it has not come back yet.
returns_at_the_end := truth.all([_back, fact.holds("overeenkomst_beeindigd"), truth.negate(fact.holds("geretourneerd"))])

_back := truth.yes if {
	input.giver.id in {"gemeente-almere", "ultimum-bv"}
	input.receiver.kind == "gemeente"
	input.receiver.id != "gemeente-almere"
} else := truth.no

# What came from another municipality Almere holds for that one.
holds_for_another := truth.yes if {
	input.supplier.kind == "gemeente"
	input.supplier.id != input.holder.id
} else := truth.no
