# METADATA
# title: Facts, read in three values
# description: >-
#   The only reader of input.facts and input.known. A fact that nobody gave is unknown, never false. Where the register knows a fact, in
#   known.<fact> with the period in which it is true, the register wins. Role and selectors are facts too.
package lib.fact

import data.lib.act
import data.lib.truth

# The statement is true.
holds(name) := _registered(name) if {
	input.known[name]
} else := equals(name, true)

# The fact has this value; for roles, enumerations and numbers.
equals(name, value) := truth.yes if {
	said(name) == value
} else := truth.no if {
	given(name)
} else := truth.unknown(name)

among(name, values) := truth.yes if {
	said(name) in values
} else := truth.no if {
	given(name)
} else := truth.unknown(name)

# A number that is at least this.
at_least(name, least) := truth.yes if {
	said(name) >= least
} else := truth.no if {
	given(name)
} else := truth.unknown(name)

# A number that is at most this.
at_most(name, most) := truth.yes if {
	said(name) <= most
} else := truth.no if {
	given(name)
} else := truth.unknown(name)

# What the register derives from a member of the question: when that member is absent, it is the member that is asked for.
derived(name, from) := truth.unknown(from) if {
	holds(name).is == "unknown"
} else := holds(name)

# Silence counts as no. Using it is a reading, recorded in the annotation.
stated(name) := truth.presume(truth.no, name) if {
	holds(name).is == "unknown"
} else := holds(name)

# Silence counts as yes.
undenied(name) := truth.presume(truth.yes, name) if {
	holds(name).is == "unknown"
} else := holds(name)

# A date fact that has come, the day itself included; silence means it has not.
reached(name) := truth.yes if {
	said(name) <= input.time
} else := truth.no if {
	given(name)
} else := truth.presume(truth.no, name)

# Necessity: what was said decides; silence counts as needed only as far as the element that carries it is so.
needed(name, carried) := holds(name) if {
	holds(name).is != "unknown"
} else := truth.all([truth.presume(truth.yes, name), carried]) if {
	carried.is == "yes"
} else := truth.unknown(name)

# A weighing: true meets the norm, false violates it, and silence leaves it to a person.
weighed(name) := truth.weighed(name) if {
	said(name) == true
} else := truth.no if {
	given(name)
} else := truth.open(name)

# The field that is asked for is one of these, within its dataset.
field(names) := truth.yes if {
	input.field.name in names
} else := truth.no

# The act judged is one of these, or a way of doing one of these.
action(names) := truth.yes if {
	act.under(names)
} else := truth.no

dataset(name) := truth.yes if {
	input.field.dataset == name
} else := truth.no

# The receiver, or whoever processes, is this party.
receiver(id) := truth.yes if {
	input.receiver.id == id
} else := truth.no

receiver_kind(kinds) := truth.yes if {
	input.receiver.kind in kinds
} else := truth.no

receiver_sort(sorts) := truth.yes if {
	input.receiver.sort in sorts
} else := truth.no

holder_is(id) := truth.yes if {
	input.holder.id == id
} else := truth.no

# The one whose processing is judged: the receiver of what is passed on, else the party itself.
holder(kinds) := truth.yes if {
	input.holder.kind in kinds
} else := truth.no

given(name) if said(name) != null

# What is settled for this processing, or follows from the question, goes before what the caller says.
said(name) := known.value if {
	some known in input.settled[name]
	known.from <= input.time
	input.time <= known.until
} else := input.facts[name]

_registered(name) := truth.yes if {
	input.known[name].from <= input.time
	input.time <= input.known[name].until
} else := truth.no
