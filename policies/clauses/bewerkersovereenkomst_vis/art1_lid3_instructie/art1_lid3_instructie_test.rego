package clauses.bewerkersovereenkomst_vis.art1_lid3_instructie_test

import data.clauses.bewerkersovereenkomst_vis.art1_lid3_instructie as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("opslaan"),
	"time": "2018-04-09",
	"supplier": {"id": "", "kind": "", "sort": "", "body": false, "source": false},
	"giver": {"id": "", "kind": "", "sort": "", "body": false, "source": false},
	"receiver": example.body("ultimum-bv", "bedrijf"),
	"purpose": example.use("vis-ontsluiting"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_silent_where_one_condition_fails if {
	_state({"action": act_test.asked("eisen")}) == []
	_state({"field": {"dataset": "lms"}}) == []
	_state({"holder": {"id": "gemeente-soest"}}) == []
}

test_each_processor_acts_on_instruction if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "opslaan"] {
		every id in ["ultimum-bv", "gemeente-almere"] {
			every dataset in ["dagmonitor", "politiegegevens"] {
				case := {"action": act_test.asked(act), "holder": {"id": id}, "field": {"dataset": dataset}}
				_state(object.union(case, {"facts": {"role": "verwerker", "in_opdracht": true}})) == ["met"]
				_state(object.union(case, {"facts": {"role": "verwerker", "in_opdracht": false}})) == ["violated"]
				_state(object.union(case, {"facts": {"role": "verwerker", "in_opdracht": true, "instructie": false}})) == ["violated"]
				_state(object.union(case, {"facts": {"role": "verwerker", "in_opdracht": true, "nodig_voor_opdracht": false}})) == ["violated"]
				_state(object.union(case, {"facts": {"role": "burgemeester", "in_opdracht": false}})) == ["met"]
			}
		}
	}
}

test_the_role_is_asked_of_one_that_was_told_and_of_who_is_nothing_else if {
	almere := {"holder": {"id": "gemeente-almere"}, "purpose": {"id": "preventie", "lineage": {"preventie": true, "vis-ontsluiting": false}}}
	ultimum := {"holder": {"id": "ultimum-bv"}, "purpose": {"id": "preventie", "lineage": {"preventie": true, "vis-ontsluiting": false}}}
	_state(almere) == ["met"]
	_state(object.union(almere, {"facts": {"in_opdracht": true}})) == ["met"]
	_state(object.union(almere, {"facts": {"instructie": false}})) == ["unknown"]
	_state(object.union(almere, {"purpose": {"lineage": {"vis-ontsluiting": true}}})) == ["unknown"]
	_state(ultimum) == ["unknown"]
	_state(object.union(ultimum, {"facts": {"role": "bewerker-2", "in_opdracht": false}})) == ["violated"]
}
