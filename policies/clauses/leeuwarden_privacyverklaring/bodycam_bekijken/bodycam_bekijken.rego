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
#   signed: null
package clauses.leeuwarden_privacyverklaring.bodycam_bekijken

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([fact.holds("geautoriseerd"), fact.holds("bekijken_gelogd")])) if _applies

_applies if {
	act.under({"inzien"})
	input.field.dataset == "bodycam-leeuwarden"
	input.holder.id == "gemeente-leeuwarden"
}
