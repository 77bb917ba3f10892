# METADATA
# title: Ondermijning, toegang, privacypagina Leiden
# description: Het dossier staat in een beveiligde omgeving waar maar enkelen bij kunnen.
# labels:
#   clause: leiden_privacyverklaring/ondermijning_toegang
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:ondermijning", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   signed: null
package clauses.leiden_privacyverklaring.ondermijning_toegang

import data.lib.act
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.holds("geautoriseerd")) if _applies

_applies if {
	act.under({"inzien"})
	input.field.dataset == "ondermijning-leiden"
	input.holder.id == "gemeente-leiden"
}
