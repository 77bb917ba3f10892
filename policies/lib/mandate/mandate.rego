# METADATA
# title: Mandate of the mayor
# description: >-
#   What is given to the mayor is given to whoever decides in his name. A member of the council checks him and cannot; whoever has left his
#   service cannot either; a function in safety can; of any other the mayor weighs it. Whoever states the mandate and no function is not asked
#   for one. A package of its own, for what reads facts by name is found by the prefix of the call.
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
