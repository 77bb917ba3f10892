# METADATA
# title: Decision
# description: >-
#   Gathers the checks of every clause, never stopping early, and applies the order of outcomes: forbidden, insufficient, judgement,
#   permitted. Only this package turns silence into a refusal. The source of every decision: nothing outside Rego weighs one check
#   against another.
package decision

answer := {
	"outcome": outcome,
	"reason": reason,
	"checks": checks,
	"sides": sides,
	"grounds": grounds,
	"refusals": refusals,
	"missing": missing,
	"norms": norms,
	"obligations": obligations,
	"presumed": presumed,
	"registered": registered,
	"settled": settled,
	"conflicts": conflicts,
}

# The engine names the clauses that can apply; without its list every clause is asked. Both give the same checks.
checks contains check if {
	some [instrument, clause] in input.candidates
	some check in data.clauses[instrument][clause].checks
}

checks contains check if {
	not input.candidates
	some check in data.clauses[_][_].checks
}

# A yes that brings an obligation which the caller says it cannot fulfil is a no to this caller.
outcome := "forbidden" if {
	count(_unfulfilled) > 0
} else := _lawful

default reason := ""

reason := "obligation_not_supported" if count(_unfulfilled) > 0

# What the law says of the act, whoever asks.
default _lawful := "permitted"

_lawful := "forbidden" if {
	count(_breaches) > 0
} else := "insufficient" if {
	count(_unknown) > 0
} else := "judgement" if {
	count(_open) > 0
}

# What each side that the act needs amounts to. An act without a known side is never reached: the input schema demands both.
sides[side] := _side(side) if some side, _ in input.action.sides

_side(side) := {"state": "met", "missing": set(), "norms": set()} if {
	"met" in _ground_states[side]
} else := {"state": "met", "missing": set(), "norms": set()} if {
	_idle(side)
} else := {"state": "unknown", "missing": {"ontvanger"}, "norms": set()} if {
	_receiver_unknown(side)
} else := {"state": "unknown", "missing": _ground_missing(side), "norms": set()} if {
	"unknown" in _ground_states[side]
} else := {"state": "judgement", "missing": set(), "norms": _ground_norms(side)} if {
	"judgement" in _ground_states[side]
} else := {"state": "violated", "missing": set(), "norms": set()}

# A receiver that is no body needs no ground to process what it gets.
_idle(side) if {
	input.action.sides[side] == "receiver_body"
	input.receiver.id != ""
	input.receiver.body == false
}

_receiver_unknown(side) if {
	input.action.sides[side] == "receiver_body"
	input.receiver.id == ""
}

_grounds_of(side) := {check |
	some check in checks
	check.effect == "ground"
	check.side == side
}

_ground_states[side] := {check.state | some check in _grounds_of(side)} if some side, _ in input.action.sides

_ground_missing(side) := {fact |
	some check in _grounds_of(side)
	some fact in check.missing
}

_ground_norms(side) := {norm |
	some check in _grounds_of(side)
	some norm in check.norms
}

# A condition or a prohibition bars; a duty never does.
_bars contains check if {
	some check in checks
	check.effect in {"condition", "prohibition"}
}

grounds contains check.clause if {
	some side, _ in input.action.sides
	some check in _grounds_of(side)
	check.state == "met"
}

refusals contains breach if some breach in _breaches

refusals contains {"clause": owed.clause, "side": "", "obligation": owed.kind} if some owed in _unfulfilled

_breaches contains {"clause": check.clause, "side": ""} if {
	some check in _bars
	check.state == "violated"
}

_breaches contains {"clause": "", "side": side} if {
	some side, found in sides
	found.state == "violated"
}

# Whoever bears it: a caller that cannot see to an obligation must not act on the yes that hangs on it.
_unfulfilled contains owed if {
	input.caller.limited == true
	some owed in _owed
	not input.caller.fulfils[owed.kind]
}

# What comes with every yes, whatever else comes out: no answer to a question makes a yes of that.
_unfulfilled contains owed if {
	input.caller.limited == true
	_lawful in {"insufficient", "judgement"}
	some owed in _certain
	not input.caller.fulfils[owed.kind]
}

# What is unknown or open matters only where it can still change the outcome.
_unknown contains thing if {
	some thing in _deciding
	thing.state == "unknown"
}

_open contains thing if {
	some thing in _deciding
	thing.state == "judgement"
}

_deciding contains check if some check in _bars

_deciding contains found if some found in sides

missing contains fact if {
	outcome == "insufficient"
	some thing in _unknown
	some fact in thing.missing
}

norms contains norm if {
	outcome == "judgement"
	some thing in _open
	some norm in thing.norms
}

# Obligations travel with a yes: those of what it rests on, and of each duty unless it does not hold. A ground that is not certain brings none, for
# the yes rests on another.
obligations contains owed if {
	outcome == "permitted"
	some owed in _owed
}

_owed contains obligation if {
	_lawful == "permitted"
	some obligation in _certain
}

_owed contains object.union(obligation, {"clause": check.clause}) if {
	_lawful == "permitted"
	some check in checks
	check.effect == "duty"
	check.state != "violated"
	some obligation in check.obligations
}

_certain contains object.union(obligation, {"clause": check.clause}) if {
	some check in checks
	check.state == "met"
	some obligation in check.obligations
}

# Whoever weighed keeps the reasons.
_certain contains obligation if {
	some check in checks
	some fact in check.weighed
	obligation := {"clause": check.clause, "kind": "motivering-bewaren", "bearer": input.party.id, "counted_from": fact, "deadline": ""}
}

presumed contains fact if {
	some check in checks
	some fact in check.presumed
}

# What the register says of a fact on the day judged; it wins from a different claim, and the claim is reported.
registered[fact] := true if {
	some fact, period in input.known
	period.from <= input.time
	input.time <= period.until
}

registered[fact] := false if {
	some fact, period in input.known
	input.time < period.from
}

registered[fact] := false if {
	some fact, period in input.known
	period.from <= input.time
	period.until < input.time
}

# What is settled on the day judged; it too wins from a different claim.
settled contains fact if {
	some fact, _ in input.settled
	_settled_value(fact)
}

_settled_value(fact) := {"is": known.value} if {
	some known in input.settled[fact]
	known.from <= input.time
	input.time <= known.until
}

conflicts contains fact if {
	some fact in settled
	input.facts[fact] != _settled_value(fact).is
}

conflicts contains fact if {
	some fact, value in registered
	input.facts[fact] != value
}
