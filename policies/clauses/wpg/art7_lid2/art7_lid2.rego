# METADATA
# title: Artikel 7, tweede lid, doorgeven, Wpg
# description: >-
#   Wie politiegegevens kreeg, mag ze alleen doorgeven als een voorschrift hem tot bekendmaken verplicht of als zijn eigen taak dat
#   noodzakelijk maakt. Toestemming van de betrokkene of een afspraak met een partner opent deze deur niet.
# labels:
#   clause: wpg/art7_lid2
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:7:2", from: "2008-01-01"}
#   source: Wet politiegegevens
#   reading: >-
#     Binnen dezelfde gemeente geldt bij de vaste levering als eigen taak dat de burgemeester, wie hij mandaat gaf, of een medewerker met
#     een toezicht- of handhavingstaak het gegeven daarvoor krijgt. Aan de eigen verwerker geven is geen doorgeven aan een ander,
#     terugkrijgen uit het VIS ook niet; aan Bureau RVS geeft een gemeente die daarmee heeft ingestemd. Buiten de vaste levering weegt wie
#     geeft of zijn taak het noodzakelijk maakt; daarbinnen opent de eigen taak alleen wat een genoemd gebruik zelf vertelt. Een plicht
#     wordt ingeroepen met de bepaling die haar geeft; wie aan een overheid geeft voor een doel dat een taak dient, staat voor de plicht zelf in.
#     Een plicht of vordering blijft niet onvermeld: wie er geen noemt, heeft er geen.
#   alternative: Ook binnen de gemeente wordt de noodzaak voor de eigen taak telkens afzonderlijk gemotiveerd.
#   presumes: [afgesproken_termijn, bewerkersovereenkomst_gesloten, overeenkomst_beeindigd, role, vordering_126nd, wettelijk_voorschrift_tot_bekendmaking, wettelijke_verplichting]
#   signed: null
package clauses.wpg.art7_lid2

import data.lib.act
import data.lib.check
import data.lib.secrecy

checks contains check.of(rego.metadata.chain(), secrecy.opens) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.regime == "wpg"
	input.giver.kind != "politie"
}
