# METADATA
# title: Rechten, een digitaal bestand, privacypagina Leeuwarden
# description: >-
#   Een digitaal bestand met zijn gegevens kan iemand opvragen van wat digitaal is vastgelegd.
# labels:
#   clause: leeuwarden_privacyverklaring/recht_digitaal
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:rechten", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Dat iets digitaal is vastgelegd is aangenomen, tot iemand zegt dat het niet zo is; of de grondslag deugt zegt artikel 20 AVG.
#   presumes: [digitaal]
#   signed: null
package clauses.leeuwarden_privacyverklaring.recht_digitaal

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(purpose.within({"dataportabiliteit"})), fact.undenied("digitaal")])) if _applies

_applies if {
	act.under({"eisen"})
	input.field.dataset in {"bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.party.kind == "persoon"
	purpose.touches({"dataportabiliteit"})
}
