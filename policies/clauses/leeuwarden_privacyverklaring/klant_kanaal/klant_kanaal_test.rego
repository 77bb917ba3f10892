package clauses.leeuwarden_privacyverklaring.klant_kanaal_test

import data.clauses.leeuwarden_privacyverklaring.klant_kanaal as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("gebruiken"),
	"time": "2023-06-01",
	"party": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"giver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"holder": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"purpose": {"id": "vraag-beantwoorden", "lineage": {"vraag-beantwoorden": true}, "below": {}, "listed": "no"},
	"field": {"id": "leeuwarden/dossierinformatie", "dataset": "leeuwarden", "name": "dossierinformatie", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("bewaren")},
		{"purpose": {"id": "x", "lineage": null}},
		{"field": {"dataset": "lms"}},
		{"party": {"id": "gemeente-utrecht"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["gebruiken", "doorverstrekken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_each_channel if {
	personal := {"persoonsgebonden_vraag": true}
	every channel in ["facebook", "live-chat", "twitter", "whatsapp"] {
		_state({"facts": object.union(personal, {"kanaal": channel})}) == ["violated"]
		_state({"facts": {"persoonsgebonden_vraag": false, "kanaal": channel}}) == ["met"]
	}
	every channel in ["balie", "e-mail", "formulier", "telefoon"] { _state({"facts": object.union(personal, {"kanaal": channel})}) == ["met"] }
}

test_without_a_purpose if {
	_state({"purpose": {"id": "", "lineage": null}, "facts": {"kanaal": "whatsapp", "persoonsgebonden_vraag": true}}) == ["unknown"]
}
