# METADATA
# title: Facts, read in three values
# description: >-
#   The only reader of input.facts and input.known. A fact that nobody gave is unknown, never false. Where the register knows a fact, in
#   known.<fact> with the period in which it is true, the register wins. Role and selectors are facts too.
package lib.fact

import data.lib.act
import data.lib.truth

# METADATA
# description: The statement is true.
# scope: document
# custom:
#   makes: element
#   reads: [1]
holds(name) := _registered(name) if {
	input.known[name]
} else := equals(name, true)

# METADATA
# description: The fact has this value; for roles, enumerations and numbers.
# scope: document
# custom:
#   makes: element
#   reads: [1]
equals(name, value) := truth.yes if {
	said(name) == value
} else := truth.no if {
	given(name)
} else := truth.unknown(name)

# METADATA
# description: Between two days, both included.
# scope: document
# custom:
#   makes: element
#   reads: [1]
among(name, values) := truth.yes if {
	said(name) in values
} else := truth.no if {
	given(name)
} else := truth.unknown(name)

# METADATA
# description: A number that is at least this.
# scope: document
# custom:
#   makes: element
#   reads: [1]
at_least(name, least) := truth.yes if {
	said(name) >= least
} else := truth.no if {
	given(name)
} else := truth.unknown(name)

# METADATA
# description: A number that is at most this.
# scope: document
# custom:
#   makes: element
#   reads: [1]
at_most(name, most) := truth.yes if {
	said(name) <= most
} else := truth.no if {
	given(name)
} else := truth.unknown(name)

# METADATA
# description: >-
#   What the register derives from a member of the question: when that member is absent, it is the member that is asked for.
# scope: document
# custom:
#   makes: element
#   reads: [1, 2]
derived(name, from) := truth.unknown(from) if {
	holds(name).is == "unknown"
} else := holds(name)

# METADATA
# description: Silence counts as no. Using it is a reading, recorded in the annotation.
# scope: document
# custom:
#   makes: element
#   reads: [1]
#   silence: absent
stated(name) := truth.presume(truth.no, name) if {
	holds(name).is == "unknown"
} else := holds(name)

# METADATA
# description: Silence counts as yes.
# scope: document
# custom:
#   makes: element
#   reads: [1]
#   silence: holds
undenied(name) := truth.presume(truth.yes, name) if {
	holds(name).is == "unknown"
} else := holds(name)

# METADATA
# description: A date fact that has come, the day itself included; silence means it has not.
# scope: document
# custom:
#   makes: element
#   reads: [1]
#   silence: absent
reached(name) := truth.yes if {
	said(name) <= input.time
} else := truth.no if {
	given(name)
} else := truth.presume(truth.no, name)

# METADATA
# description: >-
#   Necessity: what was said decides; silence counts as needed only as far as the element that carries it is so.
# scope: document
# custom:
#   makes: element
#   reads: [1]
#   silence: holds
needed(name, carried) := holds(name) if {
	holds(name).is != "unknown"
} else := truth.all([truth.presume(truth.yes, name), carried]) if {
	carried.is == "yes"
} else := truth.unknown(name)

# METADATA
# description: >-
#   A weighing: true meets the norm, false violates it, and silence leaves it to a person.
# scope: document
# custom:
#   makes: element
#   reads: [1]
weighed(name) := truth.weighed(name) if {
	said(name) == true
} else := truth.no if {
	given(name)
} else := truth.open(name)

# METADATA
# description: The field that is asked for is one of these, within its dataset.
# scope: document
# custom:
#   makes: element
#   compares: field.name
field(names) := truth.yes if {
	input.field.name in names
} else := truth.no

# METADATA
# description: The act judged is one of these, or a way of doing one of these.
# scope: document
# custom:
#   makes: element
#   compares: action
action(names) := truth.yes if {
	act.under(names)
} else := truth.no

# METADATA
# description: The dataset is this one.
# scope: document
# custom:
#   makes: element
#   compares: field.dataset
dataset(name) := truth.yes if {
	input.field.dataset == name
} else := truth.no

# METADATA
# description: The receiver, or whoever processes, is this party.
# scope: document
# custom:
#   makes: element
#   compares: receiver.id
receiver(id) := truth.yes if {
	input.receiver.id == id
} else := truth.no

# METADATA
# description: The receiver is of one of these kinds.
# scope: document
# custom:
#   makes: element
#   compares: receiver.kind
receiver_kind(kinds) := truth.yes if {
	input.receiver.kind in kinds
} else := truth.no

# METADATA
# description: The receiver is of one of these sorts.
# scope: document
# custom:
#   makes: element
#   compares: receiver.sort
receiver_sort(sorts) := truth.yes if {
	input.receiver.sort in sorts
} else := truth.no

# METADATA
# description: The one whose processing is judged is this party.
# scope: document
# custom:
#   makes: element
#   compares: holder.id
holder_is(id) := truth.yes if {
	input.holder.id == id
} else := truth.no

# METADATA
# description: >-
#   The one whose processing is judged: the receiver of what is passed on, else the party itself.
# scope: document
# custom:
#   makes: element
#   compares: holder.kind
holder(kinds) := truth.yes if {
	input.holder.kind in kinds
} else := truth.no

# METADATA
# description: Somebody stated the fact, or the register knows it.
# scope: document
# custom:
#   reads: [1]
given(name) if said(name) != null

# METADATA
# description: What is settled for this processing, or follows from the question, goes before what the caller says.
# scope: document
# custom:
#   reads: [1]
said(name) := known.value if {
	some known in input.settled[name]
	known.from <= input.time
	input.time <= known.until
} else := input.facts[name]

_registered(name) := truth.yes if {
	input.known[name].from <= input.time
	input.time <= input.known[name].until
} else := truth.no
