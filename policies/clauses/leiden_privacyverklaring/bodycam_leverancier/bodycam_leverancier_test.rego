package clauses.leiden_privacyverklaring.bodycam_leverancier_test

import data.clauses.leiden_privacyverklaring.bodycam_leverancier as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("inzien"),
	"time": "2021-06-01",
	"party": example.body("leverancier-bodycam", "bedrijf"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("leverancier-bodycam", "bedrijf"),
	"purpose": example.purpose("veilige-publieke-taak"),
	"field": example.field("bodycam-leiden/bodycambeelden", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "lms"}},
		{"holder": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["gebruiken", "inzien", "ontvangen", "doorverstrekken", "bewaren"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_the_supplier_only if {
	_state({}) == ["violated"]
	_state({"holder": {"id": "ultimum-bv"}}) == ["met"]
}
