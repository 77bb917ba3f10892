# METADATA
# title: Ondermijning, toets per fase, privacypagina Leiden
# description: >-
#   In elke fase wordt gewogen of het onderzoek zwaar genoeg en nog noodzakelijk is; zo niet, dan wordt het afgebroken.
# labels:
#   clause: leiden_privacyverklaring/ondermijning_fase
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:ondermijning", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   signed: null
package clauses.leiden_privacyverklaring.ondermijning_fase

import data.lib.act
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.weighed("fasetoets_noodzaak")) if _applies

_applies if {
	act.under({"gebruiken"})
	input.field.dataset == "ondermijning-leiden"
	input.holder.id == "gemeente-leiden"
}
