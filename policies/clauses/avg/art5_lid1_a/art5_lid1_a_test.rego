package clauses.avg.art5_lid1_a_test

import data.clauses.avg.art5_lid1_a as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2021-06-01",
	"party": example.body("journalist", "media"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("journalist", "media"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("politiegegevens/naam-verdachte", "wpg"),
})

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_authority(kind) := {"id": "authority", "kind": kind, "sort": "authority", "body": true, "source": false}

test_silent_where_one_condition_fails if {
	every holder in ["media", "gemeente"] {
		every change in [
			{"action": act_test.asked("doorverstrekken")},
			{"field": {"dataset": "leiden"}},
			{"holder": {"kind": "politie"}},
		] {
			count(clause.checks) == 0 with input as object.union(object.union(_asked, {"holder": _authority(holder)}), change)
		}
	}
}

test_speaks_about_every_act_and_both_datasets if {
	every kind in ["media", "gemeente"] {
		every dataset in ["dagmonitor", "politiegegevens"] {
			every act in ["gebruiken", "bewaren", "opslaan", "inzien", "samenvoegen"] {
				count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act), "field": {"dataset": dataset}, "holder": _authority(kind)})
			}
		}
	}
}

_denied := {"facts": {"rechtmatig_ontvangen": false, "role": "medewerker", "in_opdracht": false}}

test_a_private_party_is_asked if {
	every kind in ["bedrijf", "media", "vereniging", "zorg"] {
		private := {"holder": _authority(kind)}
		_state(private) == ["unknown"]
		_state(object.union(private, {"facts": {"rechtmatig_ontvangen": true}})) == ["met"]
		_state(object.union(private, _denied)) == ["violated"]
	}
}

test_an_authority_is_only_held_to_what_it_says if {
	every kind in ["gemeente", "overheid", "samenwerking"] {
		authority := {"holder": _authority(kind)}
		_state(authority) == ["met"]
		_state(object.union(authority, {"facts": {"rechtmatig_ontvangen": true}})) == ["met"]
		_state(object.union(authority, _denied)) == ["violated"]
	}
}

test_a_processor_has_them_from_its_principal if {
	acts := {"role": "verwerker", "in_opdracht": true, "verwerkersovereenkomst": true}
	_state({"holder": _authority("bedrijf"), "facts": acts}) == ["met"]
}

test_looking_into_what_another_holds_is_receiving if {
	looking := {"action": {"id": "inzien", "within": ["doorverstrekken", "gebruiken", "inzien", "ontvangen"], "sides": {}}}
	_state(looking) == ["met"]
	_state(object.union(looking, _denied)) == ["met"]
	_state(object.union(looking, object.union(_denied, {"holder": _authority("gemeente")}))) == ["met"]
}

test_before_the_general_regulation_too if {
	some check in clause.checks with input as object.union(_asked, {"time": "2018-05-24"})
	check.citations == ["wbp:6"]
}
