package clauses.leeuwarden_privacyverklaring.werk_velden_test

import data.clauses.leeuwarden_privacyverklaring.werk_velden as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2023-06-01",
	"party": example.source("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.source("gemeente-leeuwarden", "gemeente"),
	"purpose": example.purpose("recht-op-uitkering"),
	"field": example.field("leeuwarden/bsn", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken")},
		{"action": act_test.asked("vernietigen")},
		{"purpose": {"id": "x", "lineage": null}},
		{"holder": {"id": "gemeente-utrecht"}},
		{"field": {"dataset": "lms"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["gebruiken", "opslaan", "opnemen", "bewaren"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_for(purpose, name, influence) := {
	"field": {"name": name},
	"purpose": {"id": purpose, "lineage": {"recht-op-uitkering": false, purpose: true}},
	"facts": {"invloed_op_werk_of_uitkering": influence},
}

test_every_field_and_its_limits if {
	every purpose in ["re-integratie", "recht-op-uitkering", "schuldhulpverlening", "vroegsignalering-schulden"] {
		every name in _listed_fields { _state(_for(purpose, name, false)) == ["met"] }
		_state(_for(purpose, "gezondheidsgegevens", true)) == ["met"]
		every name in ["gezondheidsgegevens", "godsdienst", "politieke-gezindheid", "seksuele-geaardheid"] { _state(_for(purpose, name, false)) == ["violated"] }
		_state(_for(purpose, "burgerlijke-staat", false)) == ["judgement"]
	}
	_state(_for("recht-op-uitkering", "strafrechtelijke-gegevens", false)) == ["met"]
	every purpose in ["re-integratie", "schuldhulpverlening", "vroegsignalering-schulden"] { _state(_for(purpose, "strafrechtelijke-gegevens", true)) == ["violated"] }
	every purpose in ["schuldhulpverlening", "vroegsignalering-schulden"] { _state(_for(purpose, "betalingsachterstand", false)) == ["met"] }
	every purpose in ["re-integratie", "recht-op-uitkering"] { _state(_for(purpose, "betalingsachterstand", true)) == ["violated"] }
}

_listed_fields := ["bankgegevens", "bsn", "e-mailadres", "financiele-gegevens", "geboortedatum", "naw-gegevens", "telefoonnummer"]

test_without_a_purpose if {
	_state({"purpose": {"id": "", "lineage": null}, "field": {"name": "godsdienst"}}) == ["unknown"]
}
