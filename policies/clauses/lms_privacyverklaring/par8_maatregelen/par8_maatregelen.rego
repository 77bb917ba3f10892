# METADATA
# title: Paragraaf 8, passende maatregelen, privacyverklaring LMS
# description: >-
#   De LMS beveiligt wat zij verwerkt met passende maatregelen, ook in haar contracten.
# labels:
#   clause: lms_privacyverklaring/par8_maatregelen
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2020-01-01"
#   citations:
#     - {id: "lms_privacyverklaring:8", from: "2020-01-01"}
#   source: Privacyverklaring Landelijke Meldkamer Samenwerking
#   signed: null
package clauses.lms_privacyverklaring.par8_maatregelen

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_secure}) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "lms"
	input.holder.id == "lms"
}

_secure := check.obligation("beveiligen", "lms")
