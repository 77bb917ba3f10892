# METADATA
# title: Processors
# description: >-
#   Whoever receives or uses acts as a processor: in that role, on instruction, under a contract. A business or another authority can; a
#   partner in a joint office, an association or a person acts for itself. A package of its own, for what reads facts by name is found by
#   the prefix of the call.
package lib.processor

import data.lib.fact
import data.lib.truth

acts := truth.all([
	fact.holder({"bedrijf", "gemeente", "overheid"}),
	fact.among("role", {"bewerker-1", "bewerker-2", "verwerker"}),
	fact.holds("in_opdracht"),
	truth.any([fact.holds("bewerkersovereenkomst_gesloten"), fact.holds("verwerkersovereenkomst")]),
])
