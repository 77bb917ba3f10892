package lib.archive_test

import data.lib.archive

test_years_from_the_day_of_closing if {
	archive.not_over.is == "yes" with input as {"time": "2023-06-30", "facts": {"archieftermijn": 5, "dossier_afgesloten_op": "2018-06-30"}, "known": {}}
	archive.not_over.is == "no" with input as {"time": "2023-07-01", "facts": {"archieftermijn": 5, "dossier_afgesloten_op": "2018-06-30"}, "known": {}}
}

test_silence_leaves_it_open if {
	every facts in [{}, {"archieftermijn": 5}, {"dossier_afgesloten_op": "2018-06-30"}] {
		archive.not_over.is == "yes" with input as {"time": "2023-07-01", "facts": facts, "known": {}}
	}
}

# A term of no years ends on the day of closing; without a term two centuries are the longest that there is.
test_the_shortest_and_the_longest_term if {
	_not_over("2023-06-30", {"archieftermijn": 0, "dossier_afgesloten_op": "2023-06-30"}) == "yes"
	_not_over("2023-07-01", {"archieftermijn": 0, "dossier_afgesloten_op": "2023-06-30"}) == "no"
	_not_over("2023-06-30", {"dossier_afgesloten_op": "1823-06-30"}) == "yes"
	_not_over("2023-07-01", {"dossier_afgesloten_op": "1823-06-30"}) == "no"
}

_not_over(day, facts) := answer if {
	answer := archive.not_over.is with input as {"time": day, "facts": facts, "known": {}}
}
