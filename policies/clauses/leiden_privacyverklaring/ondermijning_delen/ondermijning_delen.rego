# METADATA
# title: Ondermijning, delen per fase, privacypagina Leiden
# description: Per fase wordt gewogen of juist deze gegevens mogen worden opgevraagd of gedeeld; zo niet, dan niet.
# labels:
#   clause: leiden_privacyverklaring/ondermijning_delen
# custom:
#   effect: condition
#   side: disclosure
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:ondermijning", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   signed: null
package clauses.leiden_privacyverklaring.ondermijning_delen

import data.lib.act
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.weighed("fasetoets_gegevens")) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "ondermijning-leiden"
	input.receiver.id != ""
}
