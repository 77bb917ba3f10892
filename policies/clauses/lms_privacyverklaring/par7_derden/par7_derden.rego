# METADATA
# title: Paragraaf 7, geen derden, privacyverklaring LMS
# description: Gegevens gaan niet naar derde partijen; de politie en de meldkamer waarvan de gegevens zijn, zijn geen derde.
# labels:
#   clause: lms_privacyverklaring/par7_derden
# custom:
#   effect: prohibition
#   side: disclosure
#   valid_from: "2020-01-01"
#   citations:
#     - {id: "lms_privacyverklaring:7", from: "2020-01-01"}
#   source: Privacyverklaring Landelijke Meldkamer Samenwerking
#   reading: >-
#     Een verstrekking die de wet voorschrijft, zoals bij screening, laat deze belofte onverlet; wie daarvan de ontvanger is, is geen
#     derde partij in haar zin.
#   signed: null
package clauses.lms_privacyverklaring.par7_derden

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_own_circle, truth.negate(fact.holds("ontvanger_is_derde"))])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "lms"
	input.party.id == "lms"
}

_own_circle := truth.any([fact.receiver_kind({"politie"}), fact.receiver("meldkamer")])
