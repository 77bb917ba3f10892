# METADATA
# title: Ondermijning, toets per fase, privacypagina Leiden
# description: >-
#   In elke fase wordt gewogen of het onderzoek zwaar genoeg en nog noodzakelijk is; zo niet, dan wordt het afgebroken en wordt er niets
#   meer gebruikt of gedeeld. Het dossier van een geëindigd onderzoek wordt nog wel opgeborgen.
# labels:
#   clause: leiden_privacyverklaring/ondermijning_fase
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:ondermijning", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Bij gebruik wordt de weging gevraagd; bij geven weigert alleen wie zegt dat de toets niet is doorstaan. Bij geven geldt daarnaast de
#     weging van de gegevens zelf.
#   presumes: [fasetoets, fasetoets_noodzaak]
#   signed: null
package clauses.leiden_privacyverklaring.ondermijning_fase

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_filed, truth.all([_stage, fact.undenied("fasetoets")])])) if _applies

_applies if {
	act.under({"gebruiken"})
	input.field.dataset == "ondermijning-leiden"
	input.holder.id == "gemeente-leiden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "ondermijning-leiden"
	input.giver.id == "gemeente-leiden"
}

_stage := truth.any([fact.weighed("fasetoets_noodzaak"), truth.all([truth.negate(fact.action({"gebruiken"})), fact.undenied("fasetoets_noodzaak")])])

# Storing the file of an investigation that has ended is what the page then prescribes.
_filed := truth.all([fact.action({"opslaan"}), fact.among("uitkomst", {"afgebroken", "bestuurlijke-interventie"})])
