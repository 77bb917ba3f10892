package lib.reuse_test

import data.lib.reuse

_of(facts) := {"facts": facts, "settled": {}, "known": {}, "time": "2021-06-01", "purpose": {"id": "beleidsonderzoek", "lineage": {"beleidsonderzoek": true}, "below": {}}}

_statute(facts) := element.is if {
	element := reuse.by_statute with input as _of(facts)
}

_fits(facts) := element.is if {
	element := reuse.fits with input as _of(facts)
}

_research(facts, purpose) := element.is if {
	element := reuse.anonymous_research with input as {"facts": facts, "settled": {}, "known": {}, "purpose": {"id": purpose, "lineage": {purpose: true}, "below": {}}}
}

test_a_statute_that_nobody_names_is_none if {
	_statute({}) == "no"
	_statute({"wet_is_evenredige_maatregel": true}) == "yes"
	_statute({"wet_is_evenredige_maatregel": false}) == "no"
}

test_doubt_is_asked_of_whoever_weighed if {
	_fits({}) == "open"
	_fits({"past_bij_oorspronkelijk_doel": false}) == "no"
	_fits({"past_bij_oorspronkelijk_doel": true}) == "unknown"
	_fits({"past_bij_oorspronkelijk_doel": true, "twijfel": false}) == "yes"
	_fits({"past_bij_oorspronkelijk_doel": true, "twijfel": true}) == "unknown"
	_fits({"past_bij_oorspronkelijk_doel": true, "twijfel": true, "pia_uitgevoerd": true, "pia_uitkomst": "past"}) == "yes"
	_fits({"past_bij_oorspronkelijk_doel": true, "twijfel": true, "pia_uitgevoerd": true, "pia_uitkomst": "past-niet"}) == "no"
	_fits({"past_bij_oorspronkelijk_doel": true, "twijfel": true, "pia_uitgevoerd": false}) == "no"
}

test_whoever_doubts_without_weighing_needs_the_assessment if {
	_fits({"twijfel": false}) == "open"
	_fits({"twijfel": true, "pia_uitgevoerd": false}) == "no"
	_fits({"twijfel": true, "pia_uitgevoerd": true, "pia_uitkomst": "past"}) == "open"
}

test_research_is_anonymous_or_it_does_not_count if {
	_research({"anoniem": true}, "beleidsonderzoek") == "yes"
	_research({"anoniem": false}, "beleidsonderzoek") == "no"
	_research({}, "beleidsonderzoek") == "no"
	_research({"anoniem": true}, "belastingheffing") == "no"
}

_consent(facts) := element.is if {
	element := reuse.by_consent with input as _of(facts)
}

test_consent_is_named_free_and_informed if {
	_consent({}) == "no"
	_consent({"toestemming_betrokkene": false}) == "no"
	_consent({"toestemming_betrokkene": true}) == "unknown"
	_consent({"toestemming_betrokkene": true, "toestemming_vrij_en_geinformeerd": true}) == "yes"
	_consent({"toestemming_betrokkene": true, "toestemming_vrij_en_geinformeerd": false}) == "no"
}
