package clauses.leeuwarden_privacyverklaring.eer_doorgifte_test

import data.clauses.leeuwarden_privacyverklaring.eer_doorgifte as clause
import data.lib.act_test
import data.lib.country

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("doorverstrekken"),
	"time": "2023-06-01",
	"party": {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false},
	"giver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"receiver": {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false},
	"holder": {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false},
	"purpose": {"id": "technisch-beheer", "lineage": {"technisch-beheer": true}, "below": {}, "listed": "no"},
	"field": {"id": "leeuwarden/iban", "dataset": "leeuwarden", "name": "iban", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"giver": {"id": "gemeente-utrecht"}},
		{"field": {"dataset": "lms"}},
		{"receiver": {"kind": "overheid"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_every_dataset if {
	every dataset in ["bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"field": {"dataset": dataset}})
	}
}

test_every_country_and_every_kind if {
	every name in country.eea { _state({"facts": {"land_ontvanger": name}}) == ["met"] }
	_state({"facts": {"land_ontvanger": "India"}}) == ["violated"]
	every kind in ["bedrijf", "media", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"receiver": {"kind": kind}})
	}
}
