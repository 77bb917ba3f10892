package lib.residents_test

import data.lib.residents

_asked := {
	"receiver": {"id": "zorgorganisatie", "kind": "zorg", "sort": "zorgorganisatie"},
	"purpose": {"id": "zorgverzekering", "lineage": {"zorgverzekering": true}, "below": {}},
	"facts": {},
	"settled": {},
	"known": {},
	"time": "2021-06-01",
}

_is(change) := {"consented": consented.is, "prescribed": prescribed.is, "designated": designated.is, "ordinance": ordinance.is} if {
	question := object.union(_asked, change)
	consented := residents.consented with input as question
	prescribed := residents.prescribed with input as question
	designated := residents.designated with input as question
	ordinance := residents.by_ordinance with input as question
}

test_what_nobody_speaks_of_is_not_there if _is({}) == {"consented": "no", "prescribed": "no", "designated": "unknown", "ordinance": "no"}

test_what_is_said_counts if {
	said := {"schriftelijke_toestemming": true, "gebruik_voorgeschreven": true, "aangewezen_derde": true, "gemeentelijke_verordening": true}
	_is({"facts": said}) == {"consented": "yes", "prescribed": "yes", "designated": "yes", "ordinance": "yes"}
	denied := {"schriftelijke_toestemming": false, "gebruik_voorgeschreven": false, "aangewezen_derde": false, "gemeentelijke_verordening": false}
	_is({"facts": denied}) == {"consented": "no", "prescribed": "no", "designated": "no", "ordinance": "no"}
}

test_whoever_speaks_of_what_goes_with_it_is_asked if {
	_is({"facts": {"privacy_niet_onevenredig": true}}).prescribed == "unknown"
	_is({"facts": {"college_aanwijzing": true}}).ordinance == "unknown"
	_is({"facts": {"gewichtig_belang_gemeente": true}}).ordinance == "unknown"
}

_for(purpose) := {"id": purpose, "lineage": {purpose: true}}

test_the_annexes_name_no_press_no_members_and_no_purpose_of_nobody if {
	_is({"purpose": _for("journalistieke-publicatie")}).designated == "no"
	_is({"purpose": _for("ledenadministratie")}).designated == "no"
	_is({"purpose": _for("ledenadministratie"), "receiver": {"kind": "vereniging", "sort": "kerkelijke-organisatie"}}).designated == "unknown"
	_is({"purpose": _for("marktonderzoek")}).designated == "no"
	_is({"receiver": {"kind": "vereniging", "sort": "sportvereniging"}}).designated == "unknown"
	_is({"purpose": _for("journalistieke-publicatie"), "facts": {"aangewezen_derde": true}}).designated == "yes"
}
