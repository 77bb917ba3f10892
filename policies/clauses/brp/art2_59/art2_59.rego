# METADATA
# title: Artikel 2.59, vragen om geheimhouding, Wet BRP
# description: >-
#   Iedereen kan schriftelijk vragen zijn gegevens niet aan derden te geven; een reden is niet nodig, en ouders vragen het voor
#   kinderen onder de zestien.
# labels:
#   clause: brp/art2_59
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2014-01-06"
#   citations:
#     - {id: "brp:2.59", from: "2014-01-06"}
#   source: Wet basisregistratie personen
#   reading: >-
#     Wie zegt te vertegenwoordigen wordt geloofd, tot blijkt dat hij geen gezag heeft of het kind meerderjarig is.
#   presumes: [betrokkene_jonger_dan_16, kind_minderjarig, ouderlijk_gezag, voogdij_of_curatele, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.brp.art2_59

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.requester
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([truth.any([_for_oneself, _for_a_child]), fact.holds("verzoek_schriftelijk"), fact.holds("identiteit_geverifieerd")])) if _applies

_applies if {
	act.under({"aanvragen-geheimhouding"})
	input.field.regime == "brp"
	input.party.kind == "persoon"
}

_for_oneself := truth.all([fact.holds("eigen_gegevens"), truth.negate(requester.under_sixteen)])

_for_a_child := truth.all([requester.under_sixteen, requester.represents])
