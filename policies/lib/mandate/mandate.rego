# METADATA
# title: Mandate of the mayor
# description: >-
#   What is given to the mayor is given to whoever decides in his name. A member of the council checks him and cannot; whoever has left his
#   service cannot either; a function in safety can; of any other the mayor weighs it. Whoever states the mandate and no function is not asked
#   for one. What the role itself tells is not asked again. A package of its own, for what reads facts by name is found by the prefix of the call.
package lib.mandate

import data.lib.fact
import data.lib.truth

# The mayor, or whoever has his mandate.
mayor := truth.any([fact.equals("role", "burgemeester"), truth.all([fact.holds("gemandateerd"), _can_have_it])])

# The manager or officer for safety, by whatever name.
safety := {"beleidsadviseur-veiligheid", "manager-veiligheid", "medewerker-veiligheid"}

_can_have_it := truth.any([
	fact.undenied("role"),
	fact.among("role", safety),
	truth.all([truth.negate(fact.among("role", _never)), truth.open("mandaat-buiten-veiligheid")]),
])

_never := {"raadslid", "voormalig-medewerker-veiligheid"}

# Whether the mayor gave his mandate is asked of a function in safety, and while no function is known. Any other function that has it says so.
given := fact.stated("gemandateerd") if {
	fact.among("role", safety).is == "no"
} else := fact.holds("gemandateerd")

# Whoever is a boa, an enforcer or a supervisor has a task of supervision or enforcement by that; what is said of the task goes before.
enforcement := fact.holds("taak_toezicht_handhaving") if {
	fact.given("taak_toezicht_handhaving")
} else := fact.among("role", _enforcers) if {
	fact.among("role", _enforcers).is == "yes"
} else := fact.holds("taak_toezicht_handhaving")

_enforcers := {"boa", "handhaver", "team-handhaving", "teamleider-handhaving", "toezichthouder"}

# The municipality as such, of which nobody in particular is spoken of, is its mayor: so the agreement calls him.
municipality := fact.equals("role", "burgemeester") if {
	_somebody
} else := truth.any([fact.equals("role", "burgemeester"), fact.undenied("role")])

_somebody if fact.given("gemandateerd")

_somebody if fact.given("in_opdracht")

_somebody if fact.given("nodig_voor_functie")

_somebody if fact.given("nodig_voor_toezicht_en_handhaving")

_somebody if fact.given("taak_toezicht_handhaving")
