# METADATA
# title: Paragraaf 3, uitleg bij screening, privacyverklaring LMS
# description: >-
#   Wie door de politie wordt gescreend, hoort van haar hoe, waarom en op welke grondslag.
# labels:
#   clause: lms_privacyverklaring/par3_informeren
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2020-01-01"
#   citations:
#     - {id: "lms_privacyverklaring:3", from: "2020-01-01"}
#   source: Privacyverklaring Landelijke Meldkamer Samenwerking
#   signed: null
package clauses.lms_privacyverklaring.par3_informeren

import data.lib.act
import data.lib.check
import data.lib.purpose
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_inform}) if _applies

_applies if {
	act.under({"doorverstrekken", "gebruiken"})
	input.field.dataset == "lms"
	input.holder.id == "afdeling-screening-politie"
	purpose.touches({"screening"})
}

_inform := check.obligation("betrokkene-informeren", "afdeling-screening-politie")
