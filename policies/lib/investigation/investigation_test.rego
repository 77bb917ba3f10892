package lib.investigation_test

import data.lib.investigation

_conducted(role, aim) := element.is if {
	element := investigation.conducted with input as {"purpose": {"id": aim, "lineage": {aim: true}, "below": {}}, "facts": {"role": role}, "known": {}}
}

test_both_names_investigate_for_that_purpose if {
	every role in ["boa", "opsporingsambtenaar"] {
		_conducted(role, "opsporing-en-vervolging") == "yes"
		_conducted(role, "toezicht") == "no"
	}
}

test_another_role_does_not if {
	every role in ["burgemeester", "toezichthouder"] { _conducted(role, "opsporing-en-vervolging") == "no" }
}
