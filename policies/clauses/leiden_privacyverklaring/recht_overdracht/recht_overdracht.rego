# METADATA
# title: Rechten, opvragen en overdragen, privacypagina Leiden
# description: De pagina belooft dat iemand al zijn gegevens kan opvragen en overdragen.
# labels:
#   clause: leiden_privacyverklaring/recht_overdracht
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:rechten", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Voor een gemeentelijke taak bestaat het recht op overdracht niet; wat de pagina meer belooft is welwillendheid.
#   overridden_by: avg/art20_lid1
#   signed: null
package clauses.leiden_privacyverklaring.recht_overdracht

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_answer}) if _applies

_applies if {
	act.under({"eisen"})
	input.field.dataset == "leiden"
	input.party.kind == "persoon"
}

_answer := check.obligation("verzoek-naar-de-wet-behandelen", input.supplier.id)
