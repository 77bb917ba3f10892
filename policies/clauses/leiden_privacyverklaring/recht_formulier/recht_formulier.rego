# METADATA
# title: Rechten, formulier, privacypagina Leiden
# description: >-
#   Wie inzage wil vult een formulier in.
# labels:
#   clause: leiden_privacyverklaring/recht_formulier
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:rechten", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     De AVG kent geen vorm voor een verzoek; wie zonder formulier vraagt wordt ook beantwoord.
#   overridden_by: avg/art15_lid1
#   signed: null
package clauses.leiden_privacyverklaring.recht_formulier

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.negate(fact.holds("formulier")), {_answer}) if _applies

_applies if {
	act.under({"inzien"})
	input.field.dataset in {"bodycam-leiden", "gespreksopname-leiden", "leiden", "ondermijning-leiden", "website-leiden"}
	input.party.kind == "persoon"
}

_answer := check.obligation("verzoek-zonder-formulier-behandelen", input.supplier.id)
