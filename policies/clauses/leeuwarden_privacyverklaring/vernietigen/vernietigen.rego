# METADATA
# title: Bewaartermijnen, vernietigen, privacypagina Leeuwarden
# description: >-
#   Vernietigd wordt pas als de termijn voorbij is, er geen rechtszaak over loopt en de informatie niet blijvend bewaard moet worden.
# labels:
#   clause: leeuwarden_privacyverklaring/vernietigen
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:bewaartermijnen", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   signed: null
package clauses.leeuwarden_privacyverklaring.vernietigen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([truth.negate(fact.holds("blijvend_te_bewaren")), truth.negate(fact.holds("rechtszaak")), fact.holds("archieftermijn_verstreken")])) if _applies

_applies if {
	act.under({"vernietigen"})
	input.field.dataset in {"gebouwcamera-leeuwarden", "leeuwarden"}
	input.holder.id == "gemeente-leeuwarden"
}
