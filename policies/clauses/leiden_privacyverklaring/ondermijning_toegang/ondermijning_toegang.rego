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
#   reading: >-
#     Bij inzien wordt de autorisatie gevraagd; bij ander gebruik weigert alleen wie zegt dat zij ontbreekt. Wie geautoriseerd is, geldt als
#     bevoegd zolang het tegendeel niet is gezegd.
#   presumes: [bevoegd, geautoriseerd]
#   signed: null
package clauses.leiden_privacyverklaring.ondermijning_toegang

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_listed, fact.undenied("bevoegd")])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "ondermijning-leiden"
	input.holder.id == "gemeente-leiden"
}

_listed := truth.any([fact.holds("geautoriseerd"), truth.all([truth.negate(fact.action({"inzien"})), fact.undenied("geautoriseerd")])])
