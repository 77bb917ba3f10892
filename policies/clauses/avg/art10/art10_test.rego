package clauses.avg.art10_test

import data.clauses.avg.art10 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.purpose("handhaving-openbare-orde"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"name": "postcode"}},
		{"holder": {"kind": "persoon"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "opnemen", "opslaan", "samenvoegen", "inzien"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_elsewhere := {"dataset": "leeuwarden", "name": "strafrechtelijke-gegevens"}

test_each_door if {
	doors := {"samenwerkingsverband_met_waarborgen": false, "tegen_eigen_organisatie": false}
	none := object.union(doors, {"strafrechtelijk_uitzondering": "geen", "wet_met_waarborgen": true})
	every dataset in ["dagmonitor", "politiegegevens"] {
		_state({"facts": none, "field": {"dataset": dataset}}) == ["met"]
	}
	_state({"facts": none, "field": _elsewhere}) == ["violated"]
	every name, _ in doors {
		_state({"facts": object.union(none, {name: true}), "field": _elsewhere}) == ["met"]
	}
}

test_every_field_about_offences if {
	every name in ["casusgegevens", "naam-verdachte", "strafrechtelijke-gegevens"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"field": {"name": name}})
	}
}

test_every_kind_of_body if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"kind": kind}})
	}
}

test_images_in_which_somebody_is_looked_for if {
	images := {
		"field": {"id": "x/camerabeelden-gebouw", "dataset": "x", "name": "camerabeelden-gebouw"},
		"purpose": {"id": "identificeren-bezoeker", "lineage": {"identificeren-bezoeker": true}},
	}
	asked := object.union(_asked, images)
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(asked, {"holder": {"kind": kind}})
	}
	count(clause.checks) == 0 with input as object.union(asked, {"holder": {"kind": "politie"}})
	count(clause.checks) == 0 with input as object.union(asked, {"purpose": {"id": "x", "lineage": null}})
	count(clause.checks) == 0 with input as object.union(asked, {"field": {"name": "bodycambeelden"}})
	count(clause.checks) == 0 with input as object.union(asked, {"action": act_test.asked("eisen")})
	every action in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "opnemen", "opslaan", "samenvoegen", "inzien"] {
		count(clause.checks) == 1 with input as object.union(asked, {"action": act_test.asked(action)})
	}
}

test_each_exception if {
	none := {"samenwerkingsverband_met_waarborgen": false, "tegen_eigen_organisatie": false, "wet_met_waarborgen": false}
	every exception in ["rechtsvordering", "uitdrukkelijke-toestemming", "vitaal-belang", "zelf-openbaar-gemaakt"] {
		_state({"facts": object.union(none, {"strafrechtelijk_uitzondering": exception}), "field": _elsewhere}) == ["met"]
	}
	every exception in ["onderzoek", "zwaarwegend-algemeen-belang"] {
		said := object.union(none, {"strafrechtelijk_uitzondering": exception})
		_state({"facts": said, "field": _elsewhere}) == ["violated"]
		_state({"facts": object.union(said, {"wet_met_waarborgen": true}), "field": _elsewhere}) == ["met"]
		_state({"facts": object.remove(said, ["wet_met_waarborgen"]), "field": _elsewhere}) == ["judgement"]
	}
}

test_a_request_is_judged_and_given_to_nobody if {
	own := {"facts": {"samenwerkingsverband_met_waarborgen": false, "tegen_eigen_organisatie": false, "strafrechtelijk_uitzondering": "geen", "beoordeling_eigen_verzoek": true}, "field": _elsewhere}
	_state(object.union(own, {"action": act_test.asked("gebruiken")})) == ["met"]
	every act in ["doorverstrekken", "openbaarmaken"] {
		_state(object.union(own, {"action": act_test.asked(act)})) == ["violated"]
	}
}
