# METADATA
# title: Bodycam, bekijken, privacypagina Leeuwarden
# description: Weinigen mogen beelden bekijken, en wie kijkt wordt vastgelegd.
# labels:
#   clause: leeuwarden_privacyverklaring/bodycam_bekijken
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:bodycam", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Bij inzien worden autorisatie en vastleggen gevraagd; bij ander gebruik weigert alleen wie zegt dat zij ontbreken.
#   presumes: [bekijken_gelogd, geautoriseerd]
#   signed: null
package clauses.leeuwarden_privacyverklaring.bodycam_bekijken

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_listed, _logged])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "bodycam-leeuwarden"
	input.holder.id == "gemeente-leeuwarden"
}

_listed := truth.any([fact.holds("geautoriseerd"), truth.all([_no_look, fact.undenied("geautoriseerd")])])

_logged := truth.any([fact.holds("bekijken_gelogd"), truth.all([_no_look, fact.undenied("bekijken_gelogd")])])

_no_look := truth.negate(fact.action({"inzien"}))
