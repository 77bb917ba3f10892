package clauses.leiden_privacyverklaring.delen_test

import data.clauses.leiden_privacyverklaring.delen as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("doorverstrekken"),
	"time": "2021-06-01",
	"party": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false},
	"giver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"receiver": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false},
	"holder": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false},
	"purpose": {"id": "taakuitvoering-gemeente", "lineage": {"taakuitvoering-gemeente": true}, "below": {}, "listed": "no"},
	"field": {"id": "leiden/naam", "dataset": "leiden", "name": "naam", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "lms"}},
		{"giver": {"id": "gemeente-utrecht"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_consented := {
	"wettelijke_verplichting": false,
	"toestemming_betrokkene": true,
	"toestemming_vooraf": true,
	"toestemming_vrij_en_geinformeerd": true,
	"role": "medewerker",
}

test_each_door if {
	_state({"facts": _consented}) == ["met"]
	every name in ["toestemming_betrokkene", "toestemming_vooraf", "toestemming_vrij_en_geinformeerd"] {
		_state({"facts": object.union(_consented, {name: false})}) == ["violated"]
		_state({"facts": object.union(_consented, {name: false, "wettelijke_verplichting": true})}) == ["met"]
	}
	processor := {"toestemming_betrokkene": false, "role": "verwerker", "in_opdracht": true, "verwerkersovereenkomst": true}
	_state({"facts": object.union(_consented, processor), "holder": {"kind": "bedrijf"}}) == ["met"]
}
