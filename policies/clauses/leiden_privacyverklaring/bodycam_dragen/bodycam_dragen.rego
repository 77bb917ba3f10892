# METADATA
# title: Bodycam, herkenbaar dragen, privacypagina Leiden
# description: Wie met een bodycam opneemt, draagt hem herkenbaar.
# labels:
#   clause: leiden_privacyverklaring/bodycam_dragen
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:bodycam", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   signed: null
package clauses.leiden_privacyverklaring.bodycam_dragen

import data.lib.act
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.holds("herkenbaar_gedragen")) if _applies

_applies if {
	act.under({"opnemen"})
	input.field.dataset == "bodycam-leiden"
	input.holder.id == "gemeente-leiden"
}
