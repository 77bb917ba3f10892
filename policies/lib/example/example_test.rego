package lib.example_test

# A question for the tests of clauses: each says only what it is about. The holder is the receiver, unless a test says otherwise.
ask(change) := object.union(object.remove(_whole, object.keys(change)), change) if {
	_whole := object.union(_base, {"holder": change.receiver})
} else := object.union(object.remove(_base, object.keys(change)), change)

_base := {
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

# An agreement that was renewed year after year.
agreement_that_runs := object.union(_base.agreement, {"until": "2099-12-31"})

# A body that is of a sort of its own, and is the source of nothing.
body(id, kind) := {"id": id, "kind": kind, "sort": id, "body": true, "source": false}

# The same, as the source of what is asked for.
source(id, kind) := object.union(body(id, kind), {"source": true})

# A purpose without any above or below it, that the agreement does not list.
purpose(id) := {"id": id, "lineage": {id: true}, "below": {}, "listed": "no"}

# The same, as one of the uses of the agreement.
use(id) := object.union(purpose(id), {"listed": "yes"})

# A field of a dataset, under a regime.
field(id, regime) := {"id": id, "dataset": parts[0], "name": parts[1], "regime": regime} if parts := split(id, "/")

test_a_question_is_what_it_says_and_the_rest_of_the_base if {
	asked := ask({"receiver": body("x", "zorg"), "facts": {"a": true}})
	asked.holder.id == "x"
	asked.facts == {"a": true}
	asked.agreement == _base.agreement
	ask({"receiver": body("x", "zorg"), "holder": body("y", "zorg")}).holder.id == "y"
	not ask({"time": "2020-01-01"}).holder
}

test_what_is_replaced_is_replaced_as_a_whole if {
	ask({"agreement": {"id": ""}}).agreement == {"id": ""}
	use("a").lineage == {"a": true}
	field("dagmonitor/code", "wpg").name == "code"
	source("x", "politie").source
	agreement_that_runs.until > _base.agreement.until
}
