# METADATA
# title: Algemeen, gemeentelijke taken, privacypagina Leiden
# description: De gemeente gebruikt gegevens uitsluitend voor haar eigen taken.
# labels:
#   clause: leiden_privacyverklaring/gebruik_taak
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:algemeen", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   signed: null
package clauses.leiden_privacyverklaring.gebruik_taak

import data.lib.act
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.holds("doel_is_gemeentelijke_taak")) if _applies

_applies if {
	act.under({"gebruiken", "bewaren"})
	input.field.dataset == "leiden"
	input.holder.id == "gemeente-leiden"
}
