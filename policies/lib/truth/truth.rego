# METADATA
# title: Truth in three values and a weighing
# description: >-
#   An element of a clause is yes, no, unknown (with the facts that would settle it) or open (a norm that only a person can fill in).
#   It also carries the facts whose silence it read as an answer, and those that
#   are a weighing of the caller. Every function here is total: an element never disappears.
package lib.truth

yes := {"is": "yes", "missing": set(), "norms": set(), "presumed": set(), "weighed": set()}

no := {"is": "no", "missing": set(), "norms": set(), "presumed": set(), "weighed": set()}

unknown(fact) := {"is": "unknown", "missing": {fact}, "norms": set(), "presumed": set(), "weighed": set()}

# METADATA
# description: >-
#   A norm is a slug that the clause explains: who weighs, and on what.
# scope: document
# custom:
#   makes: element
open(norm) := {"is": "open", "missing": set(), "norms": {norm}, "presumed": set(), "weighed": set()}

# Silence read as an answer. The caller is told, so every use travels with the element.
presume(element, fact) := {"is": element.is, "missing": set(), "norms": set(), "presumed": {fact}, "weighed": set()}

# A weighing that the caller made: the fact is the weighing itself.
weighed(fact) := {"is": "yes", "missing": set(), "norms": set(), "presumed": set(), "weighed": {fact}}

# METADATA
# description: >-
#   The order inside a conjunction is the order of outcomes: no, unknown, open, yes. A plain no, that presumes and weighs nothing,
#   decides alone: what the others presume or weigh changes nothing, and neither does a no that needs more.
# scope: document
# custom:
#   makes: element
all(elements) := no if {
	no in elements
} else := yes if {
	{element | some element in elements} == {yes}
} else := _joined("no", elements) if {
	some element in elements
	element.is == "no"
} else := _unknown(elements) if {
	some element in elements
	element.is == "unknown"
} else := _open(elements) if {
	some element in elements
	element.is == "open"
} else := _joined("yes", elements)

# METADATA
# description: One of the elements is so.
# scope: document
# custom:
#   makes: element
any(elements) := yes if {
	yes in elements
} else := no if {
	{element | some element in elements} == {no}
} else := _joined("yes", elements) if {
	some element in elements
	element.is == "yes"
} else := _unknown(elements) if {
	some element in elements
	element.is == "unknown"
} else := _open(elements) if {
	some element in elements
	element.is == "open"
} else := _joined("no", elements)

# METADATA
# description: >-
#   What is asked only once something else holds: as long as that is unknown it alone is asked, unless the rest says no already. In
#   full: the bare name is taken for a deprecated built-in when the file is formatted.
# scope: document
# custom:
#   makes: element
after(first, rest) := first if {
	first.is == "unknown"
	rest.is != "no"
} else := data.lib.truth.all([first, rest])

# METADATA
# description: What nobody said and something else rules out, is not so.
# scope: document
# custom:
#   makes: element
possible(element, ruled_out) := no if {
	element.is == "unknown"
	ruled_out.is == "yes"
} else := element

# METADATA
# description: The element is not so.
# scope: document
# custom:
#   makes: element
negate(element) := object.union(element, {"is": "no"}) if {
	element.is == "yes"
} else := object.union(element, {"is": "yes"}) if {
	element.is == "no"
} else := element

_unknown(elements) := {
	"is": "unknown",
	"missing": {fact |
		some element in elements
		some fact in element.missing
	},
	"norms": set(),
	"presumed": set(),
	"weighed": set(),
}

_open(elements) := {
	"is": "open",
	"missing": set(),
	"norms": {norm |
		some element in elements
		some norm in element.norms
	},
	"presumed": set(),
	"weighed": set(),
}

# The elements with this answer, with what they presume and weigh.
_joined(is, elements) := {
	"is": is,
	"missing": set(),
	"norms": set(),
	"presumed": {fact |
		some element in elements
		element.is == is
		some fact in element.presumed
	},
	"weighed": {fact |
		some element in elements
		element.is == is
		some fact in element.weighed
	},
}
