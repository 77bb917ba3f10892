# METADATA
# title: Artikel 3.21, geheimhouding, Wet BRP
# description: >-
#   Met een aantekening van geheimhouding krijgt een derde niets, behalve waar het Besluit BRP zegt dat zij niet geldt, of waar een
#   voorschrift het gebruik voorschrijft en de betrokkene niet onevenredig wordt geschaad.
# labels:
#   clause: brp/art3_21
# custom:
#   effect: prohibition
#   side: disclosure
#   valid_from: "2014-01-06"
#   citations:
#     - {id: "brp:3.21:1", from: "2014-01-06"}
#     - {id: "brp:3.21:2", from: "2014-01-06"}
#   source: Wet basisregistratie personen
#   reading: >-
#     Wie om geheimhouding vroeg en toch toestemde: of de aantekening dan geldt, beslist een mens. Dat de aantekening niet geldt, geldt alleen voor het werk
#     waarvoor de bijlage de ontvanger noemt. Wie van voorschrift, toestemming of aanwijzing niet rept, heeft ze niet; of de bijlage hem noemt wordt
#     alleen gevraagd aan wie erin kan staan.
#     Een ouder of gemachtigde vraagt voor een ander, en ieder ander voor zichzelf; wat hij daarnaast kan zijn telt als hij het zegt.
#   presumes: [aangewezen_derde, betrokkene_jonger_dan_16, derden_in_beeld, eigen_gegevens, gebruik_voorgeschreven, kind_minderjarig, machtiging, naam_van_derde, ouderlijk_gezag, schriftelijke_toestemming, twijfel_identiteit, voogdij_of_curatele, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.brp.art3_21

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.requester
import data.lib.residents
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(fact.holds("geheimhouding_brp")), _not_shielded, _prescribed, _consented, requester.own_copy])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.regime == "brp"
	input.receiver.kind in {"bedrijf", "media", "persoon", "samenwerking", "vereniging", "zorg"}
}

_not_shielded := truth.any([
	_in_the_annex,
	truth.all([residents.designated, truth.negate(fact.holds("beperking_geldt"))]),
])

_prescribed := truth.all([residents.prescribed, fact.weighed("privacy_niet_onevenredig")])

_consented := truth.all([residents.consented, truth.open("geheimhouding-en-toestemming")])

_in_the_annex := truth.any([
	truth.all([fact.receiver_sort({"pensioenuitvoerder", "pensioenverzekeraar"}), purpose.within({"pensioenuitkering"})]),
	truth.all([fact.receiver_sort({"zorgverzekeraar"}), purpose.within({"zorgverzekering"})]),
])
