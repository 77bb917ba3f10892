# METADATA
# title: Bodycam, beelden bij de politie, privacypagina Leeuwarden
# description: >-
#   De politie gebruikt en bewaart van deze beelden alleen wat aan haar is overgedragen; dan zijn het politiegegevens.
# labels:
#   clause: leeuwarden_privacyverklaring/bodycam_politie
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:bodycam", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Wat de politie voor opsporing kreeg bewaart zij onder haar eigen wet.
#   signed: null
package clauses.leeuwarden_privacyverklaring.bodycam_politie

import data.lib.act
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.holds("overgedragen_aan_politie")) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "bodycam-leeuwarden"
	input.holder.kind == "politie"
}
