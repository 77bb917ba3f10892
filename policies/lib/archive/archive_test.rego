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
