package clauses.leiden_privacyverklaring.delen_test

import data.clauses.leiden_privacyverklaring.delen as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("doorverstrekken"),
	"time": "2021-06-01",
	"party": example.body("gemeente-leiden", "gemeente"),
	"supplier": example.body("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("woningcorporatie", "vereniging"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("leiden/naam", "avg"),
	"agreement": example.agreement_that_runs,
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "lms"}},
		{"giver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_way_of_asking if {
	every change in [
		{},
		{"action": act_test.asked("ontvangen")},
		{"action": act_test.asked("openbaarmaken")},
		{"field": {"dataset": "bodycam-leiden"}},
		{"field": {"dataset": "gespreksopname-leiden"}},
		{"field": {"dataset": "leiden"}},
		{"field": {"dataset": "ondermijning-leiden"}},
		{"field": {"dataset": "website-leiden"}},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({"facts": {"wettelijke_verplichting": false, "toestemming_betrokkene": true, "toestemming_vooraf": true, "toestemming_vrij_en_geinformeerd": true, "role": "medewerker"}}) == ["met"]
	_state({"facts": {"wettelijke_verplichting": false, "toestemming_betrokkene": false, "toestemming_vooraf": true, "toestemming_vrij_en_geinformeerd": true, "role": "medewerker"}}) == ["violated"]
	_state({"facts": {"wettelijke_verplichting": false, "toestemming_betrokkene": true, "toestemming_vooraf": false, "toestemming_vrij_en_geinformeerd": true, "role": "medewerker"}}) == ["violated"]
	_state({"facts": {"wettelijke_verplichting": false, "toestemming_betrokkene": true, "toestemming_vooraf": true, "toestemming_vrij_en_geinformeerd": false, "role": "medewerker"}}) == ["violated"]
	_state({"facts": {"wettelijke_verplichting": true, "toestemming_betrokkene": false, "toestemming_vooraf": true, "toestemming_vrij_en_geinformeerd": true, "role": "medewerker"}}) == ["met"]
	_state({"facts": {"wettelijke_verplichting": false, "toestemming_betrokkene": false, "toestemming_vooraf": true, "toestemming_vrij_en_geinformeerd": true, "role": "medewerker", "vordering_126nd": true}}) == ["violated"]
	_state({"receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "facts": {"wettelijke_verplichting": false, "toestemming_betrokkene": false, "toestemming_vooraf": true, "toestemming_vrij_en_geinformeerd": true, "role": "medewerker", "vordering_126nd": true}}) == ["met"]
	_state({"receiver": {"id": "openbaar-ministerie", "kind": "overheid", "sort": "openbaar-ministerie", "body": true, "source": false}, "holder": {"id": "openbaar-ministerie", "kind": "overheid", "sort": "openbaar-ministerie", "body": true, "source": false}, "facts": {"wettelijke_verplichting": false, "toestemming_betrokkene": false, "toestemming_vooraf": true, "toestemming_vrij_en_geinformeerd": true, "role": "medewerker", "vordering_126nd": true}}) == ["met"]
	_state({"receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "facts": {"wettelijke_verplichting": false, "toestemming_betrokkene": false, "toestemming_vooraf": true, "toestemming_vrij_en_geinformeerd": true, "role": "medewerker", "vordering_126nd": false}}) == ["violated"]
	_state({"holder": {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}, "facts": {"wettelijke_verplichting": false, "toestemming_betrokkene": false, "toestemming_vooraf": true, "toestemming_vrij_en_geinformeerd": true, "role": "verwerker", "in_opdracht": true, "verwerkersovereenkomst": true}}) == ["met"]
	_state({"receiver": {"id": "riec-partner", "kind": "samenwerking", "sort": "riec-partner", "body": true, "source": false}, "holder": {"id": "riec-partner", "kind": "samenwerking", "sort": "riec-partner", "body": true, "source": false}, "field": {"dataset": "ondermijning-leiden"}, "facts": {"wettelijke_verplichting": false, "toestemming_betrokkene": false, "toestemming_vooraf": true, "toestemming_vrij_en_geinformeerd": true, "role": "medewerker", "integrale_casus_riec": true}}) == ["met"]
	_state({"receiver": {"id": "riec-partner", "kind": "samenwerking", "sort": "riec-partner", "body": true, "source": false}, "holder": {"id": "riec-partner", "kind": "samenwerking", "sort": "riec-partner", "body": true, "source": false}, "field": {"dataset": "ondermijning-leiden"}, "facts": {"wettelijke_verplichting": false, "toestemming_betrokkene": false, "toestemming_vooraf": true, "toestemming_vrij_en_geinformeerd": true, "role": "medewerker", "integrale_casus_riec": false}}) == ["violated"]
	_state({"receiver": {"id": "riec-partner", "kind": "samenwerking", "sort": "riec-partner", "body": true, "source": false}, "holder": {"id": "riec-partner", "kind": "samenwerking", "sort": "riec-partner", "body": true, "source": false}, "facts": {"wettelijke_verplichting": false, "toestemming_betrokkene": false, "toestemming_vooraf": true, "toestemming_vrij_en_geinformeerd": true, "role": "medewerker", "integrale_casus_riec": true}}) == ["violated"]
	_state({"field": {"dataset": "ondermijning-leiden"}, "facts": {"wettelijke_verplichting": false, "toestemming_betrokkene": false, "toestemming_vooraf": true, "toestemming_vrij_en_geinformeerd": true, "role": "medewerker", "integrale_casus_riec": true}}) == ["violated"]
}

test_what_a_person_takes_along_is_no_sharing if {
	person := {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}
	along := {"receiver": person, "holder": person, "purpose": {"id": "dataportabiliteit", "lineage": {"dataportabiliteit": true}}}
	_state(object.union(along, {"facts": {"wettelijke_verplichting": false, "role": "medewerker", "eigen_gegevens": true}})) == ["met"]
	_state(object.union(along, {"facts": {"wettelijke_verplichting": false, "role": "medewerker", "toestemming_betrokkene": false, "eigen_gegevens": false}})) == ["violated"]
}

test_nobody_speaks_of_a_demand_for_the_prosecutor if {
	prosecutor := {"receiver": {"id": "openbaar-ministerie", "kind": "overheid", "sort": "openbaar-ministerie"}, "holder": {"id": "openbaar-ministerie", "kind": "overheid", "sort": "openbaar-ministerie"}}
	said := {"wettelijke_verplichting": false, "toestemming_betrokkene": false, "role": "medewerker"}
	_state(object.union(prosecutor, {"facts": said})) == ["violated"]
	_state(object.union(prosecutor, {"facts": object.union(said, {"vordering_126nd": true})})) == ["met"]
}
