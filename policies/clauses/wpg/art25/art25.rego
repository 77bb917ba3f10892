# METADATA
# title: Artikel 25, kennisneming, Wpg
# description: >-
#   Bij de politie vraagt de betrokkene schriftelijk om kennisneming; de politie stelt zijn identiteit vast en antwoordt binnen zes
#   weken, met vier weken uitstel, of zes als meer eenheden de gegevens verwerken.
# labels:
#   clause: wpg/art25
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:25:1", from: "2008-01-01"}
#     - {id: "wpg:26:1", from: "2008-01-01"}
#   source: Wet politiegegevens
#   reading: >-
#     Het uitstel van vier of zes weken is hier niet als dag opgenomen; het vergt een bericht van de politie. Gegevens over informanten worden
#     nooit getoond (artikel 27, derde lid); wie geen soort noemt, vraagt daar niet om.
#     Een ouder of gemachtigde vraagt voor een ander, en ieder ander voor zichzelf; wat hij daarnaast kan zijn telt als hij het zegt.
#   presumes:
#     [betrokkene_jonger_dan_16, eigen_gegevens, gegevenssoort, kind_minderjarig, machtiging, ouderlijk_gezag,
#      twijfel_identiteit, voogdij_of_curatele, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.wpg.art25

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.requester
import data.lib.term
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), _asked_well, {_answer}) if _applies

_applies if {
	act.under({"inzien"})
	input.field.regime == "wpg"
	input.supplier.kind == "politie"
	input.party.kind == "persoon"
}

_asked_well := truth.all([
	requester.entitled,
	fact.holds("verzoek_schriftelijk"),
	fact.holds("identiteit_geverifieerd"),
	truth.any([fact.undenied("gegevenssoort"), truth.negate(fact.equals("gegevenssoort", "artikel-12"))]),
])

_answer := term.due_days("antwoorden-op-het-verzoek", input.supplier.id, "ontvangen_op", 42)
