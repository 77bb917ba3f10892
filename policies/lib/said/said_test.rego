package lib.said_test

import data.lib.said

test_silence_says_nothing if {
	said.camera.is == "no" with input.facts as {} with input.known as {}
	said.camera.presumed == {"locatie"} with input.facts as {} with input.known as {}
	said.logfile.is == "no" with input.facts as {} with input.known as {}
	said.stored_in_eea.is == "yes" with input.facts as {} with input.known as {}
	said.received_in_eea.is == "yes" with input.facts as {} with input.known as {}
	said.on_police_network.is == "yes" with input.facts as {} with input.known as {}
	said.kind_on_list.is == "no" with input.facts as {} with input.known as {}
	said.municipal_work.is == "no" with input.facts as {} with input.known as {}
	said.above_operational.is == "no" with input.facts as {} with input.known as {}
	said.subscribed.is == "unknown" with input.facts as {} with input.known as {}
}

test_what_was_said_decides if {
	said.above_operational.is == "no" with input.facts as {"niveau_analyse": "operationeel"} with input.known as {}
	said.above_operational.is == "yes" with input.facts as {"niveau_analyse": "tactisch"} with input.known as {}
	said.above_operational.is == "yes" with input.facts as {"niveau_analyse": "strategisch"} with input.known as {}
	said.subscribed.is == "no" with input.facts as {"aangemeld_voor_nieuwsbrief": false} with input.known as {}
	said.subscribed.is == "yes" with input.facts as {"abonnement": true} with input.known as {}
	said.camera.is == "yes" with input.facts as {"locatie": "bodycam"} with input.known as {}
	said.camera.is == "no" with input.facts as {"locatie": "beveiligde-omgeving"} with input.known as {}
	said.logfile.is == "yes" with input.facts as {"locatie": "back-up"} with input.known as {}
	said.logfile.is == "yes" with input.facts as {"locatie": "logfile-op-webserver"} with input.known as {}
	said.logfile.is == "no" with input.facts as {"locatie": "webserver"} with input.known as {}
	said.stored_in_eea.is == "yes" with input.facts as {"opslagland": "Ierland"} with input.known as {}
	said.stored_in_eea.is == "no" with input.facts as {"opslagland": "Zwitserland"} with input.known as {}
	said.received_in_eea.is == "yes" with input.facts as {"land_ontvanger": "Ierland"} with input.known as {}
	said.received_in_eea.is == "no" with input.facts as {"land_ontvanger": "Zwitserland"} with input.known as {}
	said.on_police_network.is == "yes" with input.facts as {"opslaglocatie": "politienetwerk"} with input.known as {}
	said.on_police_network.is == "no" with input.facts as {"opslaglocatie": "cloud"} with input.known as {}
	said.kind_on_list.is == "yes" with input.facts as {"soort_informatie": "dossier"} with input.known as {}
	said.kind_on_list.is == "yes" with input.facts as {"soort_informatie": "beeldmateriaal"} with input.known as {}
	said.kind_on_list.is == "no" with input.facts as {"soort_informatie": "besluit"} with input.known as {}
	every work in ["basisregistraties", "belasting", "cameratoezicht", "handhaving-toezicht-veiligheid", "klantcontact", "vergunningen", "werk-uitkering-schulden", "zorg-onderwijs-jeugd"] {
		said.municipal_work.is == "yes" with input.facts as {"taakdomein": work} with input.known as {}
	}
}
