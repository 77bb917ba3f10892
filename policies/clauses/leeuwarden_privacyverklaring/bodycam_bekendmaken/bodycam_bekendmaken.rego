# METADATA
# title: Bodycam, zeggen dat er wordt opgenomen, privacypagina Leeuwarden
# description: >-
#   Een handhaver probeert te zeggen dat hij opneemt.
# labels:
#   clause: leeuwarden_privacyverklaring/bodycam_bekendmaken
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:bodycam", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Het is een inspanning en geen voorwaarde; wie het al zei, heeft haar vervuld.
#   signed: null
package clauses.leeuwarden_privacyverklaring.bodycam_bekendmaken

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.negate(fact.holds("bekendgemaakt")), {_say}) if _applies

_applies if {
	act.under({"gebruiken"})
	input.field.dataset == "bodycam-leeuwarden"
	input.field.name == "bodycambeelden"
	input.holder.id == "gemeente-leeuwarden"
}

_say := check.obligation("opname-bekendmaken", "gemeente-leeuwarden")
