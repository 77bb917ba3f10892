# METADATA
# title: Verzoek, namen van anderen, privacypagina Leeuwarden
# description: Wie inzage krijgt, ziet niet wie meldde, klaagde of meewerkte, waar dat die ander schaadt.
# labels:
#   clause: leeuwarden_privacyverklaring/verzoek_namen
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:verzoek", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     De pagina haalt namen van anderen altijd weg. Artikel 15 lid 1 onder g AVG geeft ook recht op de bron, en lid 4 weegt: alleen wat
#     de ander schaadt blijft weg.
#   overridden_by: avg/art15_lid4
#   signed: null
package clauses.leeuwarden_privacyverklaring.verzoek_namen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(fact.holds("naam_van_derde")), truth.negate(fact.weighed("rechten_van_anderen"))])) if _applies

_applies if {
	act.under({"inzien"})
	input.field.dataset in {"bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.party.kind == "persoon"
}
