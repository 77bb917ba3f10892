# METADATA
# title: Purposes
# description: >-
#   The input carries the purpose asked with all purposes above it (lineage, itself included) and below it. A rule on a purpose covers its
#   children; a purpose above a listed one is too wide to judge.
package lib.purpose

import data.lib.truth

# METADATA
# description: Between two days, both included.
# scope: document
# custom:
#   makes: element
#   compares: purpose
within(purposes) := truth.yes if {
	_at_or_below(purposes)
} else := truth.unknown("purpose") if {
	touches(purposes)
} else := truth.no

# The purpose is one of the uses that the agreement of the dataset lists, or lies below one.
listed := truth.yes if {
	input.purpose.listed == "yes"
} else := truth.unknown("purpose") if {
	input.purpose.listed == "wide"
} else := truth.no

# METADATA
# description: >-
#   For a gate: the purpose asked is one of these, below, above, or was not given.
# scope: document
# custom:
#   makes: condition
#   compares: purpose
touches(purposes) if _at_or_below(purposes)

touches(purposes) if {
	some purpose in purposes
	input.purpose.below[purpose] == true
}

touches(purposes) if {
	count(purposes) > 0
	input.purpose.id == ""
}

_at_or_below(purposes) if {
	some purpose in purposes
	input.purpose.lineage[purpose] == true
}
