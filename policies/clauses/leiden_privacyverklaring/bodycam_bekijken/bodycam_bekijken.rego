# METADATA
# title: Bodycam, bekijken, privacypagina Leiden
# description: Beelden worden alleen in de ingerichte omgeving bekeken, door wie ze voor zijn functie nodig heeft.
# labels:
#   clause: leiden_privacyverklaring/bodycam_bekijken
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:bodycam", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Bij inzien worden plaats en bevoegdheid gevraagd; bij ander gebruik weigert alleen wie zegt dat het anders is.
#   presumes: [bevoegd, ingerichte_omgeving]
#   signed: null
package clauses.leiden_privacyverklaring.bodycam_bekijken

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_there, _entitled])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "bodycam-leiden"
	input.holder.id == "gemeente-leiden"
}

_there := truth.any([fact.holds("ingerichte_omgeving"), truth.all([_no_look, fact.undenied("ingerichte_omgeving")])])

_entitled := truth.any([fact.holds("bevoegd"), truth.all([_no_look, fact.undenied("bevoegd")])])

_no_look := truth.negate(fact.action({"inzien"}))
