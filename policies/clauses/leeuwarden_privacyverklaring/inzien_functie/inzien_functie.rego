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
#   reading: >-
#     Bij inzien worden functie en verklaring gevraagd; bij ander gebruik weigert alleen wie zegt dat zij ontbreken.
#   presumes: [nodig_voor_functie, vog]
#   signed: null
package clauses.leeuwarden_privacyverklaring.inzien_functie

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_function, _conduct])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset in {"bodycam-leeuwarden", "brp", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.holder.id == "gemeente-leeuwarden"
}

_function := truth.any([fact.holds("nodig_voor_functie"), truth.all([_no_look, fact.undenied("nodig_voor_functie")])])

_conduct := truth.any([fact.holds("vog"), truth.all([_no_look, fact.undenied("vog")])])

_no_look := truth.negate(fact.action({"inzien"}))
