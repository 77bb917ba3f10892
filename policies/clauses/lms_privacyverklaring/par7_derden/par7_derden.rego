# METADATA
# title: Paragraaf 7, geen derden, privacyverklaring LMS
# description: >-
#   Gegevens gaan niet naar derde partijen; de politie, de meldkamer waarvan de gegevens zijn en een verwerker zijn geen derde, een medium
#   of een vereniging is het altijd.
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
#     derde partij in haar zin. Wie zijn eigen gegevens krijgt is geen derde.
#     Een ouder of gemachtigde vraagt voor een ander, en ieder ander voor zichzelf; wat hij daarnaast kan zijn telt als hij het zegt.
#   presumes:
#     [afgesproken_termijn, betrokkene_jonger_dan_16, bewerkersovereenkomst_gesloten, derden_in_beeld,
#      eigen_gegevens, kind_minderjarig, machtiging, naam_van_derde, ouderlijk_gezag, overeenkomst_beeindigd, role,
#      twijfel_identiteit, voogdij_of_curatele, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.lms_privacyverklaring.par7_derden

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.processor
import data.lib.requester
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_own_circle, processor.acts, requester.own_copy, _no_third])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "lms"
	input.giver.id == "lms"
}

_own_circle := truth.any([fact.receiver_kind({"politie"}), fact.receiver("meldkamer")])

# A medium or an association is a third party whatever is said of it.
_no_third := truth.all([truth.negate(fact.receiver_kind({"media", "vereniging"})), truth.negate(fact.holds("ontvanger_is_derde"))])
