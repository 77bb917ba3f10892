# METADATA
# title: Artikel 2.55, inzage, Wet BRP
# description: >-
#   Wie zijn gegevens in de basisregistratie wil zien krijgt ze binnen vier weken, nadat zijn identiteit is vastgesteld; voor
#   wie jonger is dan zestien vraagt de wettelijk vertegenwoordiger.
# labels:
#   clause: brp/art2_55
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2014-01-06"
#   citations:
#     - {id: "brp:2.55", from: "2014-01-06"}
#     - {id: "brp:2.55:5", from: "2014-01-06"}
#   source: Wet basisregistratie personen
#   reading: >-
#     Wie zegt te vertegenwoordigen wordt geloofd, tot blijkt dat hij geen gezag heeft of het kind meerderjarig is.
#     Een ouder of gemachtigde vraagt voor een ander, en ieder ander voor zichzelf; wat hij daarnaast kan zijn telt als hij het zegt.
#   presumes:
#     [betrokkene_jonger_dan_16, eigen_gegevens, kind_minderjarig, machtiging, ouderlijk_gezag, te_kort_na_vorige,
#      twijfel_identiteit, voogdij_of_curatele, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.brp.art2_55

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.requester
import data.lib.term
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), _asked_well, {_answer}) if _applies

_applies if {
	act.under({"inzien"})
	input.field.regime == "brp"
	input.party.kind == "persoon"
}

_asked_well := truth.all([requester.entitled, requester.of_age, fact.holds("identiteit_geverifieerd"), truth.negate(fact.stated("te_kort_na_vorige"))])

_answer := term.due_days("antwoorden-op-het-verzoek", input.supplier.id, "ontvangen_op", 28)
