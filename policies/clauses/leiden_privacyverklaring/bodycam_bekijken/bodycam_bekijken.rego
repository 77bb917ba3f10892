# METADATA
# title: Bodycam, bekijken, privacypagina Leiden
# description: Beelden worden alleen in de ingerichte omgeving bekeken, door wie ze voor zijn functie nodig heeft.
# labels:
#   clause: leiden_privacyverklaring/bodycam_bekijken
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:bodycam", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   signed: null
package clauses.leiden_privacyverklaring.bodycam_bekijken

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([fact.holds("ingerichte_omgeving"), fact.holds("bevoegd")])) if _applies

_applies if {
	act.under({"inzien"})
	input.field.dataset == "bodycam-leiden"
	input.holder.id == "gemeente-leiden"
}
