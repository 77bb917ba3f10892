package clauses.convenant_midden_nederland.par4_4_sturingsinformatie_test

import data.clauses.convenant_midden_nederland.par4_4_sturingsinformatie as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2018-04-09",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("sturingsinformatie"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"dataset": "politiegegevens"}},
		{"purpose": {"id": "x", "lineage": null}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "openbaarmaken", "gebruiken", "inzien", "opslaan", "samenvoegen", "bewaren"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_both_kinds_of_purpose_at_both_levels if {
	every purpose in ["analyse", "sturingsinformatie"] {
		every level in ["tactisch", "strategisch"] {
			_state({"purpose": {"id": purpose, "lineage": {purpose: true}}, "facts": {"niveau_analyse": level}}) == ["violated"]
		}
	}
	_state({"purpose": {"id": "", "lineage": null}, "facts": {"niveau_analyse": "tactisch"}}) == ["unknown"]
}

test_figures_from_the_daily_monitor_are_no_clean_figures if {
	figures := {"field": {"dataset": "feiten-en-cijfers"}, "purpose": {"id": "sturingsinformatie", "lineage": {"sturingsinformatie": true}}}
	every act in ["ontvangen", "gebruiken", "bewaren"] {
		_state(object.union(figures, {"action": act_test.asked(act), "facts": {"bron": "dagmonitor", "niveau_analyse": "tactisch"}})) == ["violated"]
		_state(object.union(figures, {"action": act_test.asked(act), "facts": {"bron": "feiten-en-cijfers", "niveau_analyse": "tactisch"}})) == ["met"]
		_state(object.union(figures, {"action": act_test.asked(act), "facts": {"niveau_analyse": "tactisch"}})) == ["met"]
	}
	analysis := object.union(figures, {"purpose": {"id": "analyse", "lineage": {"analyse": true}}})
	_state(object.union(analysis, {"facts": {"bron": "dagmonitor", "niveau_analyse": "strategisch"}})) == ["violated"]
	_state(object.union(figures, {"action": act_test.asked("eisen"), "facts": {"bron": "dagmonitor"}})) == []
	_state(object.union(figures, {"purpose": {"id": "x", "lineage": null}})) == []
	_state(object.union(figures, {"purpose": {"id": "x", "lineage": null, "below": {"sturingsinformatie": true}}, "facts": {"bron": "dagmonitor", "niveau_analyse": "tactisch"}})) == ["unknown"]
}

test_the_third_use_is_operational_until_another_level_is_named if {
	every purpose in ["operationele-analyse", "voorspelling-delicten"] {
		asked := {"purpose": {"id": purpose, "lineage": {"analyse": true, purpose: true}}}
		_state(asked) == ["met"]
		_state(object.union(asked, {"facts": {"niveau_analyse": "tactisch"}})) == ["violated"]
	}
	_state({"purpose": {"id": "sturingsinformatie", "lineage": {"sturingsinformatie": true}}}) == ["unknown"]
}

test_what_is_kept_is_no_report_yet if {
	steering := {"purpose": {"id": "sturingsinformatie", "lineage": {"sturingsinformatie": true}}}
	_state(object.union(steering, {"action": act_test.asked("bewaren")})) == ["met"]
	_state(object.union(steering, {"action": act_test.asked("bewaren"), "facts": {"niveau_analyse": "tactisch"}})) == ["violated"]
	every act in ["gebruiken", "ontvangen", "doorverstrekken"] {
		_state(object.union(steering, {"action": act_test.asked(act)})) == ["unknown"]
	}
}

test_figures_for_analysis_alone if {
	alone := object.union(object.remove(_asked, ["purpose"]), {
		"field": {"dataset": "feiten-en-cijfers"},
		"purpose": {"id": "analyse", "lineage": {"analyse": true}, "below": {}, "listed": "yes"},
		"facts": {"bron": "dagmonitor", "niveau_analyse": "strategisch"},
	})
	["violated"] == [check.state | some check in clause.checks with input as alone]
}
