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
#   signed: null
package clauses.leiden_privacyverklaring.inzien_bevoegd

import data.lib.act
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.holds("bevoegd")) if _applies

_applies if {
	act.under({"inzien"})
	input.field.dataset == "leiden"
	input.holder.id == "gemeente-leiden"
}
