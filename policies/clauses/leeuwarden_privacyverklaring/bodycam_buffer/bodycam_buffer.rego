# METADATA
# title: Bodycam, buffer, privacypagina Leeuwarden
# description: >-
#   De camera houdt steeds de laatste minuut vast; wat ouder is wist zichzelf en wordt dus niet bewaard, gebruikt of gegeven.
# labels:
#   clause: leeuwarden_privacyverklaring/bodycam_buffer
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:bodycam", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   signed: null
package clauses.leeuwarden_privacyverklaring.bodycam_buffer

import data.lib.act
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.at_most("bufferduur", 60)) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "bodycam-leeuwarden"
	input.field.name == "bufferbeelden"
	input.holder.id == "gemeente-leeuwarden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "bodycam-leeuwarden"
	input.field.name == "bufferbeelden"
	input.giver.id == "gemeente-leeuwarden"
}
