# METADATA
# title: Bewaartermijnen, privacypagina Leeuwarden
# description: >-
#   Bewaard wordt zo lang de selectielijst zegt, zo lang een rechtszaak het vraagt, of blijvend waar de lijst dat zegt.
# labels:
#   clause: leeuwarden_privacyverklaring/bewaren
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:bewaartermijnen", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   signed: null
package clauses.leeuwarden_privacyverklaring.bewaren

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.holds("blijvend_te_bewaren"), fact.holds("rechtszaak"), _running])) if _applies

_applies if {
	act.under({"bewaren"})
	input.field.dataset == "leeuwarden"
	input.holder.id == "gemeente-leeuwarden"
}

_running := truth.all([truth.negate(fact.holds("archieftermijn_verstreken")), _category])

_category := truth.any([
	fact.among("selectielijst_categorie", {"beeldmateriaal-toezicht", "persoonsdossier"}),
	truth.open("selectielijst"),
])
