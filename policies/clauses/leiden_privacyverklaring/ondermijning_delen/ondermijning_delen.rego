# METADATA
# title: Ondermijning, delen per fase, privacypagina Leiden
# description: >-
#   Per fase wordt gewogen of juist deze gegevens mogen worden opgevraagd of gedeeld; zo niet, dan niet. Met een partner van het RIEC wordt
#   gedeeld in een integrale casus.
# labels:
#   clause: leiden_privacyverklaring/ondermijning_delen
# custom:
#   effect: condition
#   side: disclosure
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:ondermijning", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Dat een casus integraal door het RIEC wordt behandeld is bij een partner aangenomen, zolang niemand zegt dat het niet zo is.
#   presumes: [integrale_casus_riec]
#   signed: null
package clauses.leiden_privacyverklaring.ondermijning_delen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([fact.weighed("fasetoets_gegevens"), _integral])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "ondermijning-leiden"
	input.receiver.id != ""
}

# With the partners of the RIEC a case is shared once it is dealt with there as a whole.
_integral := truth.any([truth.negate(fact.receiver_sort({"riec-partner"})), fact.undenied("integrale_casus_riec")])
