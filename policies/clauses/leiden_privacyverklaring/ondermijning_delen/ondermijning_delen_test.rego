package clauses.leiden_privacyverklaring.ondermijning_delen_test

import data.clauses.leiden_privacyverklaring.ondermijning_delen as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("doorverstrekken"),
	"time": "2021-06-01",
	"party": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false},
	"giver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"receiver": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false},
	"holder": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false},
	"purpose": {"id": "aanpak-ondermijning", "lineage": {"aanpak-ondermijning": true}, "below": {}, "listed": "no"},
	"field": {"id": "ondermijning-leiden/signaalgegevens", "dataset": "ondermijning-leiden", "name": "signaalgegevens", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "lms"}},
		{"receiver": {"id": ""}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["doorverstrekken", "ontvangen"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}
