# METADATA
# title: Verzoek, kopie, privacypagina Leeuwarden
# description: De pagina zegt dat inzage geen recht op een kopie geeft, en wil een reden weten.
# labels:
#   clause: leeuwarden_privacyverklaring/verzoek_kopie
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:verzoek", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Artikel 15 lid 3 AVG geeft een kopie van de gegevens, de eerste kosteloos, en wie haar vraagt hoeft niet te zeggen waarom.
#   overridden_by: avg/art15_lid1
#   signed: null
package clauses.leeuwarden_privacyverklaring.verzoek_kopie

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_then}) if _applies

_applies if {
	act.under({"inzien"})
	input.field.dataset in {"bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.party.kind == "persoon"
}

_then := check.obligation("kopie-geven", input.supplier.id)
