# METADATA
# title: Bodycam, herkenbaar dragen, privacypagina Leiden
# description: >-
#   Wie met een bodycam opneemt, draagt hem herkenbaar; wat heimelijk is opgenomen wordt niet gebruikt, bewaard of gegeven.
# labels:
#   clause: leiden_privacyverklaring/bodycam_dragen
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:bodycam", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Bij het opnemen wordt het gevraagd; daarna weigert alleen wie zegt dat de camera niet herkenbaar werd gedragen.
#   presumes: [herkenbaar_gedragen]
#   signed: null
package clauses.leiden_privacyverklaring.bodycam_dragen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.holds("herkenbaar_gedragen"), _afterwards])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "bodycam-leiden"
	input.holder.id == "gemeente-leiden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "bodycam-leiden"
	input.giver.id == "gemeente-leiden"
}

_afterwards := truth.all([truth.negate(fact.action({"opnemen"})), fact.undenied("herkenbaar_gedragen")])
