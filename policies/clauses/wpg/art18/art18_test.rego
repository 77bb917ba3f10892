package clauses.wpg.art18_test

import data.clauses.wpg.art18 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2017-06-01",
	"party": example.body("buurtpreventiegroep", "vereniging"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("buurtpreventiegroep", "vereniging"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("openbaarmaken")},
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "dagmonitor"}},
		{"giver": {"kind": "gemeente"}},
		{"receiver": {"id": ""}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_no := {"machtiging_minister": false, "nodig_voor_taak": true}

_with(facts) := {"facts": object.union(_no, facts)}

_for(purpose) := {"purpose": {"id": purpose, "lineage": {purpose: true}}}

_asking(receiver, purpose, facts) := object.union({"receiver": receiver}, object.union(_for(purpose), _with(facts)))

test_each_body_for_its_task_and_kinds if {
	ordinary := ["artikel-13", "artikel-8"]
	sensitive := ["artikel-10-a", "artikel-10-c", "artikel-9"]
	every kind in ordinary {
		_state(_asking({"sort": "slachtofferhulp"}, "slachtofferzorg", {"gegevenssoort": kind})) == ["met"]
		_state(_asking({"kind": "gemeente"}, "jeugdhulp", {"role": "college", "gegevenssoort": kind})) == ["met"]
		_state(_asking({"kind": "gemeente"}, "naturalisatie", {"role": "burgemeester", "gegevenssoort": kind})) == ["met"]
	}
	every kind in sensitive {
		_state(_asking({"sort": "slachtofferhulp"}, "slachtofferzorg", {"gegevenssoort": kind})) == ["violated"]
		_state(_asking({"kind": "gemeente"}, "jeugdhulp", {"role": "college", "gegevenssoort": kind})) == ["violated"]
		_state(_asking({"kind": "gemeente"}, "vergunningverlening", {"role": "burgemeester", "gegevenssoort": kind})) == ["met"]
	}
	_state(_asking({"kind": "gemeente"}, "vergunningverlening", {"role": "burgemeester", "gegevenssoort": "artikel-10-b"})) == ["violated"]
}

test_not_needed_is_not_given if {
	_state(_asking({"sort": "slachtofferhulp"}, "slachtofferzorg", {"gegevenssoort": "artikel-8", "nodig_voor_taak": false})) == ["violated"]
}

test_the_decree_as_it_was_seen if {
	asked := _asking({"sort": "slachtofferhulp"}, "slachtofferzorg", {"gegevenssoort": "artikel-8"})
	_state(object.union(asked, {"time": "2015-04-01"})) == ["judgement"]
	_state(object.union(asked, {"time": "2015-04-02"})) == ["met"]
	_state(object.union(asked, {"time": "2018-07-28"})) == ["met"]
	_state(object.union(asked, {"time": "2018-07-29"})) == ["judgement"]
}

# Same body, another task; same task, another body: neither is found in the list.
test_a_miss_is_for_a_person if {
	_state(_asking({"sort": "slachtofferhulp"}, "jeugdhulp", {"role": "medewerker"})) == ["judgement"]
	_state(_asking({}, "slachtofferzorg", {"role": "medewerker"})) == ["judgement"]
	_state(_asking({"kind": "gemeente"}, "jeugdhulp", {"role": "burgemeester"})) == ["judgement"]
	_state(_asking({}, "jeugdhulp", {"role": "college"})) == ["judgement"]
	_state(_asking({"kind": "gemeente"}, "slachtofferzorg", {"role": "college"})) == ["judgement"]
	_state(_asking({"kind": "gemeente"}, "naturalisatie", {"role": "college"})) == ["judgement"]
	_state(_asking({"kind": "gemeente"}, "commercieel-onderzoek", {"role": "burgemeester"})) == ["judgement"]
	_state(_asking({}, "naturalisatie", {"role": "burgemeester"})) == ["judgement"]
}

test_a_housing_corporation_is_not_on_the_list if {
	_state(_asking({"sort": "woningcorporatie"}, "commercieel-onderzoek", {"role": "medewerker"})) == ["violated"]
}

test_the_aims_of_the_law_have_their_own_routes if {
	aims := ["gezag-en-zeggenschap-over-de-politie", "handhaving-openbare-orde", "hulpverlening", "opsporing-en-vervolging", "preventie", "toezicht-en-handhaving"]
	every aim in aims { _state(_asking({}, aim, {"role": "medewerker"})) == ["violated"] }
}

test_a_decision_of_the_minister if {
	named := {"role": "medewerker", "machtiging_minister": true, "besluit_minister": "machtiging-riec"}
	_state(_asking({"kind": "overheid", "sort": "riec-partner"}, "aanpak-ondermijning", named)) == ["met"]
	_state(_asking({}, "hulpverlening", named)) == ["violated"]
	_state(_asking({}, "hulpverlening", object.union(named, {"besluit_minister": "anders"}))) == ["judgement"]
}

test_a_purpose_that_serves_no_task_has_no_ground if {
	_state(_asking({"kind": "gemeente"}, "personeelsbeoordeling", {"role": "burgemeester", "machtiging_minister": true, "besluit_minister": "anders"})) == ["violated"]
}

test_an_investigator_has_a_route_of_his_own if {
	boa := {"role": "opsporingsambtenaar", "machtiging_minister": true, "besluit_minister": "anders"}
	_state(_asking({"kind": "gemeente"}, "opsporing-en-vervolging", boa)) == ["violated"]
	_state(_asking({"kind": "gemeente"}, "opsporing-en-vervolging", object.union(boa, {"role": "toezichthouder"}))) == ["judgement"]
}

_permit(facts) := _asking({"kind": "gemeente"}, "vergunningverlening", object.union({"role": "burgemeester", "gegevenssoort": "artikel-8"}, facts))

test_a_permit_that_the_list_does_not_name_is_for_a_person if {
	_state(_permit({})) == ["met"]
	_state(_permit({"soort_vergunning": "horeca"})) == ["met"]
	every other in ["omgevingsvergunning", "parkeren", "ontheffing-laden-en-lossen", "anders"] {
		_state(_permit({"soort_vergunning": other})) == ["judgement"]
	}
	_state(_asking({"kind": "gemeente"}, "naturalisatie", {"role": "burgemeester", "gegevenssoort": "artikel-8", "soort_vergunning": "parkeren"})) == ["met"]
}

test_news_is_for_the_media if {
	_state(_asking({"kind": "gemeente"}, "nieuws", {"role": "burgemeester", "gegevenssoort": "artikel-8"})) == ["judgement"]
	_state(_asking({"kind": "media"}, "nieuws", {"gegevenssoort": "artikel-8"})) == ["violated"]
}
