# METADATA
# title: Bodycam, leverancier, privacypagina Leiden
# description: De leverancier van de camera heeft geen toegang tot de beelden, ook niet voor onderhoud.
# labels:
#   clause: leiden_privacyverklaring/bodycam_leverancier
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:bodycam", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   signed: null
package clauses.leiden_privacyverklaring.bodycam_leverancier

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.negate(fact.holder_is("leverancier-bodycam"))) if _applies

_applies if {
	act.under(act.handling)
	input.field.dataset == "bodycam-leiden"
	input.holder.kind == "bedrijf"
}
