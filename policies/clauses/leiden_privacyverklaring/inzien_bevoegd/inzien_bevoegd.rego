# METADATA
# title: Beveiliging, bevoegde medewerkers, privacypagina Leiden
# description: Alleen bevoegde medewerkers hebben toegang tot gegevens.
# labels:
#   clause: leiden_privacyverklaring/inzien_bevoegd
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:beveiliging", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Bij inzien wordt gevraagd of de medewerker bevoegd is; bij ander gebruik weigert alleen wie zegt dat hij het niet is. Beelden en
#     dossiers over ondermijning hebben een eigen, strengere bepaling.
#   presumes: [bevoegd]
#   signed: null
package clauses.leiden_privacyverklaring.inzien_bevoegd

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.holds("bevoegd"), _other_use])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset in {"gespreksopname-leiden", "leiden", "website-leiden"}
	input.holder.id == "gemeente-leiden"
}

_other_use := truth.all([truth.negate(fact.action({"inzien"})), fact.undenied("bevoegd")])
