# METADATA
# title: Beveiliging, toegang, privacypagina Leeuwarden
# description: >-
#   Een medewerker ziet alleen in wat zijn functie vraagt, en gaf bij zijn aanstelling een verklaring omtrent het gedrag.
# labels:
#   clause: leeuwarden_privacyverklaring/inzien_functie
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:beveiliging", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   signed: null
package clauses.leeuwarden_privacyverklaring.inzien_functie

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([fact.holds("nodig_voor_functie"), fact.holds("vog")])) if _applies

_applies if {
	act.under({"inzien"})
	input.field.dataset in {"bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.holder.id == "gemeente-leeuwarden"
}
