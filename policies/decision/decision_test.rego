package decision_test

import data.decision

_actor(kind, source) := {"id": kind, "kind": kind, "sort": kind, "body": true, "source": source}

_asked := {
	"action": {"id": "ontvangen", "sides": {"disclosure": "always", "processing": "always"}},
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
