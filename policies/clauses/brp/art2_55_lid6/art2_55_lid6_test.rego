package clauses.brp.art2_55_lid6_test

import data.clauses.brp.art2_55_lid6 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("weigeren-inzage"),
	"time": "2021-06-01",
	"party": example.source("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.source("gemeente-leeuwarden", "gemeente"),
	"purpose": example.purpose("inzage"),
	"field": example.field("brp/brp-gegevens", "brp"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("inzien")},
		{"field": {"regime": "avg"}},
		{"holder": {"kind": "bedrijf"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}
