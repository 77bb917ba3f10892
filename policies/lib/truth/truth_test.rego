package lib.truth_test

import data.lib.truth

_values := {"yes": truth.yes, "no": truth.no, "unknown": truth.unknown("f"), "open": truth.open("n")}

# Strong Kleene with open between unknown and yes in a conjunction, and between unknown and no in a disjunction.
_conjunction := ["no", "unknown", "open", "yes"]

_disjunction := ["yes", "unknown", "open", "no"]

_first(order, a, b) := [v | some v in order; v in {a, b}][0]

test_all_is_the_first_of_no_unknown_open_yes if {
	every a, x in _values {
		every b, y in _values {
			truth.all([x, y]).is == _first(_conjunction, a, b)
		}
	}
}

test_any_is_the_first_of_yes_unknown_open_no if {
	every a, x in _values {
		every b, y in _values {
			truth.any([x, y]).is == _first(_disjunction, a, b)
		}
	}
}

test_negation_turns_only_what_is_settled if {
	truth.negate(truth.yes).is == "no"
	truth.negate(truth.no).is == "yes"
	truth.negate(truth.unknown("f")).missing == {"f"}
	truth.negate(truth.open("n")).norms == {"n"}
}

test_a_door_that_opens_without_presuming_makes_the_others_idle if {
	presumed := truth.presume(truth.yes, "f")
	truth.any([presumed, truth.yes]).presumed == set()
	truth.any([presumed, truth.no]).presumed == {"f"}
	truth.all([presumed, truth.yes]).presumed == {"f"}
}

test_only_deciding_elements_say_what_is_missing if {
	truth.all([truth.unknown("f"), truth.unknown("g"), truth.yes]).missing == {"f", "g"}
	truth.all([truth.unknown("f"), truth.no]).missing == set()
	truth.any([truth.unknown("f"), truth.yes]).missing == set()
}

test_after_asks_the_first_only_while_it_is_unknown if {
	first := truth.unknown("eerst")
	truth.after(first, truth.unknown("daarna")) == first
	truth.after(first, truth.yes) == first
	truth.after(first, truth.no) == truth.no
	truth.after(truth.yes, truth.unknown("daarna")) == truth.unknown("daarna")
	truth.after(truth.yes, truth.yes) == truth.yes
	truth.after(truth.no, truth.unknown("daarna")) == truth.no
}

test_what_is_not_known_and_ruled_out_is_not_so if {
	said := truth.unknown("f")
	truth.possible(said, truth.yes) == truth.no
	every other in [truth.no, truth.unknown("g"), truth.open("n")] {
		truth.possible(said, other) == said
	}
	every known in [truth.yes, truth.no, truth.open("n")] {
		truth.possible(known, truth.yes) == known
	}
}
