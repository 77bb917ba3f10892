# METADATA
# title: Paragraaf 5, grondslagen, privacyverklaring LMS
# description: >-
#   De verklaring noemt een gerechtvaardigd belang voor contact, website en beheer, en daarnaast de wettelijke beheertaak.
# labels:
#   clause: lms_privacyverklaring/par5_grondslag
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2020-01-01"
#   citations:
#     - {id: "lms_privacyverklaring:5", from: "2020-01-01"}
#   source: Privacyverklaring Landelijke Meldkamer Samenwerking
#   reading: >-
#     Voor haar beheertaak draagt onderdeel e; een gerechtvaardigd belang staat een overheid voor haar taak niet open.
#   overridden_by: avg/art6_lid1_slot
#   signed: null
package clauses.lms_privacyverklaring.par5_grondslag

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_name}) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "lms"
	input.holder.id == "lms"
}

_name := check.obligation("grondslag-vermelden", input.holder.id)
