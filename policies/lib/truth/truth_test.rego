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

_presumed(is, facts) := {"is": is, "missing": set(), "norms": set(), "presumed": facts, "weighed": set()}

_made(is, presumed, weighed) := {"is": is, "missing": set(), "norms": set(), "presumed": presumed, "weighed": weighed}

_missing(facts) := {"is": "unknown", "missing": facts, "norms": set(), "presumed": set(), "weighed": set()}

_norms(norms) := {"is": "open", "missing": set(), "norms": norms, "presumed": set(), "weighed": set()}

# What an element carries besides its answer, of each way to make one.
test_an_element_carries_what_it_was_made_of_and_nothing_else if {
	truth.yes == _made("yes", set(), set())
	truth.no == _made("no", set(), set())
	truth.unknown("f") == _missing({"f"})
	truth.open("n") == _norms({"n"})
	truth.presume(truth.yes, "p") == _made("yes", {"p"}, set())
	truth.presume(truth.no, "p") == _made("no", {"p"}, set())
	truth.weighed("w") == _made("yes", set(), {"w"})
}

test_negation_keeps_what_was_presumed_and_weighed if {
	truth.negate(truth.presume(truth.yes, "p")) == _made("no", {"p"}, set())
	truth.negate(truth.presume(truth.no, "p")) == _made("yes", {"p"}, set())
	truth.negate(truth.weighed("w")) == _made("no", set(), {"w"})
	truth.negate(truth.unknown("f")) == truth.unknown("f")
	truth.negate(truth.open("n")) == truth.open("n")
}

_yes_presumed := _presumed("yes", {"p"})

_no_presumed := _presumed("no", {"q"})

_yes_weighed := truth.weighed("w")

_no_weighed := _made("no", set(), {"v"})

# What decides alone is named first of each list.
test_all_carries_what_the_deciding_elements_carry if {
	every elements, joined in {
		[truth.yes, truth.yes]: truth.yes,
		[truth.yes, _yes_presumed]: _yes_presumed,
		[_yes_presumed, _yes_weighed]: _made("yes", {"p"}, {"w"}),
		[_yes_presumed, _presumed("yes", {"r"})]: _presumed("yes", {"p", "r"}),
		[truth.no, _no_presumed, _no_weighed, truth.unknown("f"), truth.open("n")]: truth.no,
		[_no_presumed, _yes_presumed, _yes_weighed, truth.unknown("f"), truth.open("n")]: _no_presumed,
		[_no_presumed, _no_weighed, truth.yes]: _made("no", {"q"}, {"v"}),
		[truth.unknown("f"), truth.unknown("g"), truth.open("n"), _yes_presumed, _yes_weighed]: _missing({"f", "g"}),
		[truth.open("n"), truth.open("m"), _yes_presumed, _yes_weighed]: _norms({"m", "n"}),
	} {
		truth.all(elements) == joined
	}
}

test_any_carries_what_the_deciding_elements_carry if {
	every elements, joined in {
		[truth.no, truth.no]: truth.no,
		[truth.no, _no_presumed]: _no_presumed,
		[_no_presumed, _no_weighed]: _made("no", {"q"}, {"v"}),
		[_no_presumed, _presumed("no", {"r"})]: _presumed("no", {"q", "r"}),
		[truth.yes, _yes_presumed, _yes_weighed, truth.unknown("f"), truth.open("n")]: truth.yes,
		[_yes_presumed, _no_presumed, _no_weighed, truth.unknown("f"), truth.open("n")]: _yes_presumed,
		[_yes_presumed, _yes_weighed, truth.no]: _made("yes", {"p"}, {"w"}),
		[truth.unknown("f"), truth.unknown("g"), truth.open("n"), _no_presumed, _no_weighed]: _missing({"f", "g"}),
		[truth.open("n"), truth.open("m"), _no_presumed, _no_weighed]: _norms({"m", "n"}),
	} {
		truth.any(elements) == joined
	}
}

# Beside a first that is unknown only a no counts, whatever the no rests on.
test_after_lets_a_no_of_the_rest_decide if {
	truth.after(truth.unknown("f"), _no_presumed) == _no_presumed
	truth.after(truth.unknown("f"), truth.open("n")) == truth.unknown("f")
	truth.after(truth.open("n"), truth.unknown("f")) == truth.unknown("f")
	truth.after(_yes_presumed, truth.yes) == _yes_presumed
	truth.after(_no_presumed, truth.unknown("f")) == _no_presumed
}
