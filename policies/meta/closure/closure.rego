# METADATA
# title: Closure
# description: >-
#   No clause falls silent because an act is worded otherwise: a gate that speaks on an act speaks on every way of doing it and on the same act
#   from the other end, and a gate on one of two datasets under which the same data can be named speaks on both. What a clause means otherwise
#   it says, with its reason.
package meta.closure

import data.inventory

# What is said of an act is said of every way of doing it, and of its other end.
findings contains finding(clause.id, sprintf("speaks on %s and not on %s, which is a way of it: name the widest act, or say in only_act why not", [wide, narrow.id])) if {
	some clause in inventory.clauses
	clause.only_act == ""
	some gate in clause.gates
	gate.right == false
	some wide in gate.acts
	some narrow in inventory.acts
	wide in narrow.within
	not _spoken(clause, gate, narrow.id)
}

# What is said of a way of doing something is said of the act itself.
findings contains finding(clause.id, sprintf("names %s and is silent on %s, which includes it: name the widest act, or say in only_act why not", [narrow.id, wide])) if {
	some clause in inventory.clauses
	clause.only_act == ""
	some gate in clause.gates
	gate.right == false
	some narrow in inventory.acts
	narrow.id in gate.named
	some wide in narrow.within
	not _spoken(clause, gate, wide)
}

# Naming what is meant already hides what is meant.
findings contains finding(clause.id, sprintf("names %s beside %s, under which it falls", [narrow.id, wide])) if {
	some clause in inventory.clauses
	clause.only_act == ""
	some gate in clause.gates
	some narrow in inventory.acts
	narrow.id in gate.named
	some wide in gate.named
	wide != narrow.id
	wide in narrow.within
}

findings contains finding(clause.id, "says only_act although it speaks on every act that is kindred to what it names") if {
	some clause in inventory.clauses
	clause.only_act != ""
	clause.tells_acts == false
	every gate in clause.gates {
		every act in inventory.acts {
			_closed(clause, gate, act)
		}
	}
}

# The party that asks is another one when the same act is asked from its other end.
findings contains finding(clause.id, "looks at the party that asks or at the supplier, which is another one from the other end of the act") if {
	some clause in inventory.clauses
	some gate in clause.gates
	gate.asker
	some act in inventory.acts
	act.passes != ""
	act.id in gate.acts
}

findings contains finding(clause.id, sprintf("speaks on dataset %s and not on %s, under which the same data can be named: say in only_dataset why", [one, other])) if {
	some clause in inventory.clauses
	clause.only_dataset == ""
	not split(clause.id, "/")[0] in inventory.narrow
	some pair in inventory.twins
	some i, one in pair
	other := pair[1 - i]
	some gate in clause.gates
	one in gate.datasets
	not other in gate.datasets
	not _twin(clause, gate, other)
}

finding(where, what) := {"where": where, "what": what}

# Another gate of the clause may speak on it, if it demands the same otherwise.
_spoken(clause, gate, act) if {
	some other in clause.gates
	other.demands == gate.demands
	{d | some d in other.datasets} == {d | some d in gate.datasets}
	act in other.acts
}

_twin(clause, gate, dataset) if {
	some other in clause.gates
	other.demands == gate.demands
	gate.acts == other.acts
	dataset in other.datasets
}

_closed(_, gate, act) if not act.id in gate.named

_closed(clause, gate, act) if {
	act.id in gate.named
	every wide in act.within {
		_spoken(clause, gate, wide)
	}
	every narrow in inventory.acts {
		_kept(clause, gate, act.id, narrow)
	}
}

_kept(_, _, wide, narrow) if not wide in narrow.within

_kept(clause, gate, _, narrow) if _spoken(clause, gate, narrow.id)
