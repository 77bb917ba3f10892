# METADATA
# title: What somebody said of a place, a country or a field of work
# description: >-
#   For what goes on with data after they were stored: only a place or a country that somebody named refuses, silence says nothing. Keeping
#   asks it. A package of its own, for what reads facts by name is found by the prefix of the call.
package lib.said

import data.lib.country
import data.lib.fact

# The images are still on the camera.
camera := fact.equals("locatie", "bodycam") if {
	fact.given("locatie")
} else := fact.stated("locatie")

# The address comes from a log file, on the server or in the backup.
logfile := fact.among("locatie", {"back-up", "logfile-op-webserver"}) if {
	fact.given("locatie")
} else := fact.stated("locatie")

# The data are stored in the European Economic Area, for all that was said.
stored_in_eea := fact.among("opslagland", country.eea) if {
	fact.given("opslagland")
} else := fact.undenied("opslagland")

# The receiver is in the European Economic Area, for all that was said.
received_in_eea := fact.among("land_ontvanger", country.eea) if {
	fact.given("land_ontvanger")
} else := fact.undenied("land_ontvanger")

# The data are on the network of the police, for all that was said.
on_police_network := fact.equals("opslaglocatie", "politienetwerk") if {
	fact.given("opslaglocatie")
} else := fact.undenied("opslaglocatie")

# The information is of a kind that the selection list names.
kind_on_list := fact.among("soort_informatie", {"beeldmateriaal", "dossier"}) if {
	fact.given("soort_informatie")
} else := fact.stated("soort_informatie")

# Whoever processes is said to do so for another.
processor := fact.among("role", {"bewerker-1", "bewerker-2", "verwerker"}) if {
	fact.given("role")
} else := fact.stated("role")

# The permit is one to serve alcohol, for all that was said.
alcohol_permit := fact.equals("soort_vergunning", "horeca") if {
	fact.given("soort_vergunning")
} else := fact.undenied("soort_vergunning")

# The work belongs to a field that the law gives to a municipality.
municipal_work := fact.among("taakdomein", {
	"basisregistraties", "belasting", "cameratoezicht", "handhaving-toezicht-veiligheid", "klantcontact", "vergunningen",
	"werk-uitkering-schulden", "zorg-onderwijs-jeugd",
}) if {
	fact.given("taakdomein")
} else := fact.stated("taakdomein")

# The analysis is said to be above the operational level.
above_operational := fact.among("niveau_analyse", {"strategisch", "tactisch"}) if {
	fact.given("niveau_analyse")
} else := fact.stated("niveau_analyse")

# Signing up and subscribing are the same: who answered the one is not asked the other.
subscribed := fact.stated("abonnement") if {
	fact.given("aangemeld_voor_nieuwsbrief")
} else := fact.holds("abonnement")
