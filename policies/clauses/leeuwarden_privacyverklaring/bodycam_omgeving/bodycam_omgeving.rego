# METADATA
# title: Bodycam, beveiligde omgeving, privacypagina Leeuwarden
# description: Na de dienst staan beelden in een beveiligde omgeving.
# labels:
#   clause: leeuwarden_privacyverklaring/bodycam_omgeving
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:bodycam", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   signed: null
package clauses.leeuwarden_privacyverklaring.bodycam_omgeving

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(fact.holds("dienst_beeindigd")), fact.equals("locatie", "beveiligde-omgeving")])) if _applies

_applies if {
	act.under({"bewaren"})
	input.field.dataset == "bodycam-leeuwarden"
	input.field.name == "bodycambeelden"
	input.holder.id == "gemeente-leeuwarden"
}
