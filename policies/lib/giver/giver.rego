# METADATA
# title: Givers
# description: Whoever the data come from, as far as the question says.
package lib.giver

import data.lib.truth

# What the police give, or gave to who uses it, comes from the unit that is the source of the dataset. What others give has its own rules.
source_if_police := truth.no if {
	input.giver.kind == "politie"
	input.giver.source == false
} else := truth.no if {
	input.giver.id == ""
	input.supplier.kind == "politie"
	input.supplier.source == false
} else := truth.yes
