# METADATA
# title: Bodycam, niet verder verspreiden, privacypagina Leiden
# description: Beelden worden niet verder verspreid; de politie krijgt ze op een vordering, en wie is gefilmd kan ze inzien.
# labels:
#   clause: leiden_privacyverklaring/bodycam_verspreiden
# custom:
#   effect: prohibition
#   side: disclosure
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:bodycam", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Het belang dat de pagina van de gefilmde verlangt is geen eis: artikel 15 AVG vraagt er geen.
#     Een ouder of gemachtigde vraagt voor een ander, en ieder ander voor zichzelf; wat hij daarnaast kan zijn telt als hij het zegt.
#     Wie van geen vordering rept, heeft er geen.
#   presumes: [betrokkene_jonger_dan_16, derden_in_beeld, eigen_gegevens, kind_minderjarig, machtiging, naam_van_derde, ouderlijk_gezag, twijfel_identiteit, voogdij_of_curatele, vordering_126nd, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.leiden_privacyverklaring.bodycam_verspreiden

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.requester
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_demanded, _filmed])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "bodycam-leiden"
	input.giver.id == "gemeente-leiden"
}

_demanded := truth.all([
	truth.any([fact.receiver_kind({"politie"}), fact.receiver("openbaar-ministerie")]),
	fact.stated("vordering_126nd"),
])

_filmed := truth.all([
	truth.any([fact.receiver("betrokkene"), requester.own_copy]),
	truth.any([truth.negate(fact.holds("derden_in_beeld")), fact.holds("derden_onherkenbaar")]),
])
