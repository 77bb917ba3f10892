# METADATA
# title: Delen met anderen, privacypagina Leiden
# description: >-
#   De gemeente deelt gegevens alleen op grond van een wettelijke plicht, waaronder een vordering van de officier van justitie, met vooraf
#   en vrij gegeven toestemming, of met een verwerker.
# labels:
#   clause: leiden_privacyverklaring/delen
# custom:
#   effect: condition
#   side: disclosure
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:delen", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     De strengste lezing van de eigen toezegging, voor alles wat de gemeente van iemand heeft: ook een wettelijke bevoegdheid zonder plicht
#     vraagt toestemming. Van gegevens van de politie opent toestemming niets. Wie een vordering heeft, beroept zich op een plicht en niet
#     op toestemming.
#     Een ouder of gemachtigde vraagt voor een ander, en ieder ander voor zichzelf; wat hij daarnaast kan zijn telt als hij het zegt.
#     Wie van plicht noch vordering rept, heeft die niet.
#   presumes: [afgesproken_termijn, betrokkene_jonger_dan_16, bewerkersovereenkomst_gesloten, derden_in_beeld, eigen_gegevens, kind_minderjarig, machtiging, naam_van_derde, ouderlijk_gezag, overeenkomst_beeindigd, role, twijfel_identiteit, voogdij_of_curatele, vordering_126nd, wettelijke_verplichting, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.leiden_privacyverklaring.delen

import data.lib.act
import data.lib.check
import data.lib.claim
import data.lib.fact
import data.lib.processor
import data.lib.requester
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([claim.obliged, _demanded, _consent, _integral_case, processor.acts, requester.own_copy, requester.takes_along])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset in {"bodycam-leiden", "gespreksopname-leiden", "leiden", "ondermijning-leiden", "website-leiden"}
	input.giver.id == "gemeente-leiden"
}

# A demand of the public prosecutor obliges; it comes from the prosecution or by the police for it.
_demanded := truth.all([
	truth.any([fact.receiver("openbaar-ministerie"), fact.receiver_kind({"politie"})]),
	fact.stated("vordering_126nd"),
])

# How it was given is asked once there is consent.
_consent := truth.after(fact.holds("toestemming_betrokkene"), truth.all([fact.holds("toestemming_vooraf"), fact.holds("toestemming_vrij_en_geinformeerd")]))

# The page itself announces that an investigation may end in such a case.
_integral_case := truth.all([
	fact.dataset("ondermijning-leiden"),
	fact.receiver_sort({"riec-partner"}),
	fact.holds("integrale_casus_riec"),
])
