# METADATA
# title: Artikel 7, toestemming die een wet eist, AVG
# description: >-
#   Waar een wet toestemming eist is die vooraf, vrij en geïnformeerd gegeven en niet ingetrokken; een andere grondslag komt daarvoor niet in de plaats.
# labels:
#   clause: avg/art7
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:7", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Dat toestemming vereist is wordt alleen aangenomen als het is gezegd; voor gegevens van de politie en uit de basisregistratie eist geen wet haar van
#     wie ontvangt.
#   presumes: [ingetrokken_per, toestemming_vereist]
#   signed: null
package clauses.avg.art7

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.consent
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(fact.stated("toestemming_vereist")), consent.stands])) if _applies

_applies if {
	act.under(act.handling)
	input.field.regime == "avg"
	input.holder.kind in body.civil
}
