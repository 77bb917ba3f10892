# METADATA
# title: Opname niet openbaar, privacypagina Leiden
# description: Een opname van een gesprek wordt op geen enkele wijze openbaar gemaakt.
# labels:
#   clause: leiden_privacyverklaring/opname_openbaar
# custom:
#   effect: prohibition
#   side: disclosure
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:opnemen", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   signed: null
package clauses.leiden_privacyverklaring.opname_openbaar

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.negate(fact.action({"openbaarmaken"}))) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "gespreksopname-leiden"
	input.giver.id == "gemeente-leiden"
}
