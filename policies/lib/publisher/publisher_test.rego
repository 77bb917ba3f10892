package lib.publisher_test

import data.lib.publisher

_is(dataset, id, kind) := is if {
	is := publisher.holds.is with input as {"field": {"dataset": dataset}, "holder": {"id": id, "kind": kind}}
}

test_the_parties_to_the_agreement if {
	every kind in ["gemeente", "samenwerking"] { _is("dagmonitor", "x", kind) == "yes" }
	_is("dagmonitor", "x", "media") == "no"
	_is("politiegegevens", "x", "gemeente") == "no"
}

test_each_publisher_of_its_own_page if {
	_is("lms", "lms", "overheid") == "yes"
	_is("lms", "leverancier", "bedrijf") == "no"
	every dataset in ["gespreksopname-leiden", "leiden", "website-leiden"] {
		_is(dataset, "gemeente-leiden", "gemeente") == "yes"
		_is(dataset, "gemeente-utrecht", "gemeente") == "no"
	}
	_is("leeuwarden", "gemeente-leeuwarden", "gemeente") == "yes"
	_is("leeuwarden", "uwv", "overheid") == "no"
	_is("leeuwarden", "gemeente-leiden", "gemeente") == "no"
}
