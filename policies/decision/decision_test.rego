package decision_test

import data.decision

_actor(kind, source) := {"id": kind, "kind": kind, "sort": kind, "body": true, "source": source}

_asked := {
	"action": {"id": "ontvangen", "within": ["doorverstrekken", "ontvangen"], "sides": {"disclosure": "always", "processing": "always"}},
	"time": "2021-06-01",
	"party": _actor("gemeente", false),
	"giver": _actor("politie", true),
	"receiver": _actor("gemeente", false),
	"holder": _actor("gemeente", false),
	"purpose": {"id": "handhaving-openbare-orde", "lineage": {"handhaving-openbare-orde": true}, "below": {}, "listed": "no"},
	"field": {"id": "politiegegevens/casusgegevens", "dataset": "politiegegevens", "name": "casusgegevens", "regime": "wpg"},
	"agreement": {"id": "", "from": "9999-12-31", "first_until": "0000-01-01", "until": "0000-01-01"},
	"facts": {"role": "burgemeester", "behoeft_burgemeester": true, "nodig_voor_taak": true},
	"known": {},
}

# Without a list of candidates every clause is asked, and the answer is the same as with a list that names them all.
test_without_candidates_every_clause_is_asked if {
	every_clause := [[instrument, clause] | some instrument, clauses in data.clauses; some clause, _ in clauses]
	decision.outcome == "permitted" with input as _asked
	asked := decision.checks with input as _asked
	listed := decision.checks with input as object.union(_asked, {"candidates": every_clause})
	count(asked) > 0
	asked == listed
}

# What the caller can do is asked only when it says what it can do; then one obligation that it cannot fulfil makes the yes a no.
test_a_caller_that_says_nothing_gets_its_yes_with_all_obligations if {
	answer := decision.answer with input as _asked
	answer.outcome == "permitted"
	answer.reason == ""
	count(answer.obligations) > 0
}

_limited_to(kinds) := object.union(_asked, {"caller": {"limited": true, "fulfils": {kind: true | some kind in kinds}}})

_kinds := {obligation.kind | some obligation in _obligations}

_obligations := owed if {
	owed := decision.obligations with input as _asked
}

test_a_caller_that_can_fulfil_all_gets_its_yes if {
	answer := decision.answer with input as _limited_to(_kinds)
	answer.outcome == "permitted"
	answer.obligations == _obligations
}

test_one_obligation_that_cannot_be_fulfilled_makes_it_a_no if {
	count(_kinds) > 0
	every kind in _kinds {
		answer := decision.answer with input as _limited_to(_kinds - {kind})
		answer.outcome == "forbidden"
		answer.reason == "obligation_not_supported"
		count(answer.obligations) == 0
		{refusal.obligation | some refusal in answer.refusals} == {kind}
	}
}

# A no stays the no it is: an act that is not allowed brings no obligations to fulfil.
test_a_no_is_not_blamed_on_obligations if {
	unlawful := object.union(_limited_to(set()), {"facts": {"role": "burgemeester", "behoeft_burgemeester": false, "nodig_voor_taak": false}})
	answer := decision.answer with input as unlawful
	answer.outcome == "forbidden"
	answer.reason == ""
}

# What is settled holds on its days only, and wins from a different claim, of which the caller is told.
_settled(value, facts) := object.union(_asked, {
	"settled": {"gewichtig_algemeen_belang": [{"value": value, "from": "2020-01-01", "until": "2022-01-01"}]},
	"facts": facts,
})

test_a_claim_against_what_is_settled_is_a_conflict if {
	every change in [
		{"facts": {"gewichtig_algemeen_belang": false}, "conflicts": {"gewichtig_algemeen_belang"}},
		{"facts": {"gewichtig_algemeen_belang": true}, "conflicts": set()},
		{"facts": {}, "conflicts": set()},
	] {
		answer := decision.answer with input as _settled(true, change.facts)
		answer.settled == {"gewichtig_algemeen_belang"}
		answer.conflicts == change.conflicts
	}
}

test_nothing_is_settled_before_or_after_its_days if {
	every day in ["2019-12-31", "2022-01-02"] {
		answer := decision.answer with input as object.union(_settled(true, {"gewichtig_algemeen_belang": false}), {"time": day})
		answer.settled == set()
		answer.conflicts == set()
	}
}

# A fact that the register knows is true from the first day of its period up to and including the last, and false on every other day.
_known(day, facts) := object.union(_asked, {
	"time": day,
	"known": {"addendum_ondertekend": {"from": "2020-01-01", "until": "2022-01-01"}},
	"facts": facts,
})

test_what_the_register_knows_is_true_on_its_days_only if {
	every day, is in {
		"2019-12-31": false,
		"2020-01-01": true,
		"2020-01-02": true,
		"2021-12-31": true,
		"2022-01-01": true,
		"2022-01-02": false,
	} {
		registered := decision.registered with input as _known(day, {})
		registered == {"addendum_ondertekend": is}
		every claim in [true, false] {
			conflicts := decision.conflicts with input as _known(day, {"addendum_ondertekend": claim})
			conflicts == {fact | some fact, known in registered; claim != known}
		}
	}
}

test_what_is_settled_is_so_on_its_first_and_last_day if {
	every day in ["2020-01-01", "2022-01-01"] {
		settled := decision.settled with input as object.union(_settled(true, {}), {"time": day})
		settled == {"gewichtig_algemeen_belang"}
	}
}

# What clauses can find, handed to the rules that weigh.
_found(state, change) := object.union(
	{
		"clause": sprintf("proef/%s", [state]), "effect": "ground", "side": "processing", "state": state, "missing": [], "norms": [],
		"presumed": [], "weighed": [], "obligations": [],
	},
	change,
)

_unknown_bar := _found("unknown", {"clause": "proef/grens", "effect": "condition", "side": "both", "missing": ["feit"]})

_weighing_bar := _found("judgement", {"clause": "proef/afweging", "effect": "condition", "side": "both", "norms": ["norm"]})

# What is left open, with what the outcome is as long as nothing refuses.
_left_open := {"insufficient": _unknown_bar, "judgement": _weighing_bar}

_limited := object.union(
	object.remove(_asked, ["action"]),
	{"action": {"sides": {"processing": "always"}}, "caller": {"limited": true, "fulfils": {}}},
)

_answer(checks) := answer if {
	answer := decision.answer with input as _limited with decision.checks as checks
}

# Every yes on which a person weighed brings the reasons along: a caller that cannot keep them is asked nothing more.
test_reasons_are_owed_whatever_else_comes_out if {
	weighed := _found("met", {"weighed": ["afweging"]})
	every checks in [{weighed}, {weighed, _unknown_bar}, {weighed, _weighing_bar}] {
		refused := _answer(checks)
		refused.outcome == "forbidden"
		{refusal.obligation | some refusal in refused.refusals} == {"motivering-bewaren"}
	}
	every outcome, undecided in _left_open {
		open := _answer({_found("met", {}), undecided})
		open.outcome == outcome
		open.obligations == set()
	}
}

# What is owed already counts before the outcome is certain, and what may never be owed does not.
test_only_what_is_owed_already_refuses_before_the_outcome_is_certain if {
	duty := {"obligations": [{"kind": "vernietigen", "bearer": "gemeente", "deadline": "", "counted_from": ""}]}
	every outcome, undecided in _left_open {
		certain := _answer({_found("met", duty), undecided})
		certain.outcome == "forbidden"
		every state in ["unknown", "judgement", "violated"] {
			open := _answer({_found("met", {"clause": "proef/grond"}), _found(state, object.union(duty, {"clause": "proef/andere"})), undecided})
			open.outcome == outcome
		}
		able := object.union(_limited, {"caller": {"limited": true, "fulfils": {"vernietigen": true}}})
		asked := decision.answer with input as able with decision.checks as {_found("met", duty), undecided}
		asked.outcome == outcome
	}
}

# What is missing and what is to be weighed is told where the outcome hangs on it, and not beside another outcome.
test_only_the_outcome_that_hangs_on_it_tells_what_is_open if {
	unlimited := object.remove(_limited, ["caller"])
	weighing := decision.answer with input as unlimited with decision.checks as {_found("met", {}), _weighing_bar}
	weighing.norms == {"norm"}
	weighing.missing == set()
	every state in ["unknown", "violated"] {
		other := _found(state, {"clause": "proef/andere", "effect": "condition", "missing": ["feit"]})
		answer := decision.answer with input as unlimited with decision.checks as {_found("met", {}), _weighing_bar, other}
		answer.norms == set()
		answer.missing == {fact | some fact in other.missing; state == "unknown"}
	}
}

# A ground that is named is one that holds.
test_only_grounds_that_hold_are_named if {
	others := {_found(state, {"clause": sprintf("proef/ander_%s", [state])}) | some state in ["unknown", "judgement", "violated"]}
	answer := _answer(others | {_found("met", {})})
	answer.outcome == "permitted"
	answer.grounds == {"proef/met"}
}

# A yes brings what it rests on, and every duty unless it does not hold. What another ground would bring is not asked of a caller.
_bringing(state, effect) := _found(state, {
	"clause": sprintf("proef/%s_%s", [effect, state]), "effect": effect,
	"obligations": [{"kind": sprintf("%s-%s", [effect, state]), "bearer": "gemeente", "deadline": "", "counted_from": ""}],
})

test_a_yes_brings_the_obligations_of_what_holds if {
	checks := {_bringing(state, effect) | some state in ["met", "violated", "unknown", "judgement"]; some effect in ["ground", "duty"]}
	answer := decision.answer with input as object.remove(_limited, ["caller"]) with decision.checks as checks
	answer.outcome == "permitted"
	{obligation.kind | some obligation in answer.obligations} == {"ground-met", "duty-met", "duty-unknown", "duty-judgement"}
}
