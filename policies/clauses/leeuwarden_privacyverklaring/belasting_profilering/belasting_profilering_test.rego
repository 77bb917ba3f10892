package clauses.leeuwarden_privacyverklaring.belasting_profilering_test

import data.clauses.leeuwarden_privacyverklaring.belasting_profilering as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2023-06-01",
	"party": example.source("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.source("gemeente-leeuwarden", "gemeente"),
	"purpose": example.purpose("gemeentelijke-belasting"),
	"field": example.field("leeuwarden/postcode-inkomen", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken")},
		{"field": {"name": "bsn"}},
		{"purpose": {"id": "x", "lineage": null}},
		{"holder": {"id": "gemeente-utrecht"}},
		{"field": {"dataset": "lms"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["gebruiken", "opslaan", "opnemen", "bewaren", "geautomatiseerd-besluiten"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_both_fields if {
	_state({}) == ["violated"]
	_state({"field": {"name": "wijkcriminaliteit"}}) == ["violated"]
}

test_without_a_purpose if {
	_state({"purpose": {"id": "", "lineage": null}}) == ["unknown"]
}

_company := {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}

_at_a_company := object.union(_asked, {"giver": {"id": "gemeente-utrecht"}, "receiver": _company, "holder": _company})

test_speaks_on_a_company_that_has_the_data if {
	every dataset in ["leeuwarden"] {
		every action in ["gebruiken", "bewaren", "inzien", "opslaan", "samenvoegen", "doorverstrekken", "ontvangen", "openbaarmaken"] {
			count(clause.checks) == 1 with input as object.union(_at_a_company, {"field": {"dataset": dataset}, "action": act_test.asked(action)})
		}
	}
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "vis"}},
		{"holder": {"kind": "vereniging"}},
		{"field": {"name": "iban"}},
		{"purpose": {"id": "onderhoud", "lineage": null}},
	] {
		count(clause.checks) == 0 with input as object.union(_at_a_company, change)
	}
}

test_both_fields_at_a_company if {
	every name in ["postcode-inkomen", "wijkcriminaliteit"] {
		count(clause.checks) == 1 with input as object.union(_at_a_company, {"field": {"name": name}})
	}
}
