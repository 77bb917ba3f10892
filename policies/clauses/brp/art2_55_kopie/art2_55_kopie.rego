# METADATA
# title: Artikel 2.55, afschrift, Wet BRP
# description: >-
#   Wie zijn gegevens in de basisregistratie opvraagt krijgt er een afschrift van, nadat zijn identiteit is vastgesteld; voor wie jonger
#   is dan zestien vraagt de wettelijk vertegenwoordiger.
# labels:
#   clause: brp/art2_55_kopie
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2014-01-06"
#   citations:
#     - {id: "brp:2.55", from: "2014-01-06"}
#     - {id: "brp:2.55:5", from: "2014-01-06"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; een afschrift krijgt wie erom vroeg.
#   source: Wet basisregistratie personen
#   reading: >-
#     Wie zegt te vertegenwoordigen wordt geloofd, tot blijkt dat hij geen gezag heeft of het kind meerderjarig is. Een ouder of gemachtigde vraagt
#     voor een ander, en ieder ander voor zichzelf; wat hij daarnaast kan zijn wordt niet gevraagd.
#   presumes:
#     [betrokkene_jonger_dan_16, eigen_gegevens, kind_minderjarig, machtiging, ouderlijk_gezag, te_kort_na_vorige,
#      twijfel_identiteit, voogdij_of_curatele, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.brp.art2_55_kopie

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.requester
import data.lib.truth

checks contains check.of(rego.metadata.chain(), _asked_well) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.regime == "brp"
	input.receiver.kind == "persoon"
	purpose.touches({"inzage"})
}

_asked_well := truth.all([
	purpose.within({"inzage"}),
	requester.entitled,
	requester.of_age,
	fact.holds("identiteit_geverifieerd"),
	truth.negate(fact.stated("te_kort_na_vorige")),
])
