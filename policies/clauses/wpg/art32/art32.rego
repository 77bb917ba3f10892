# METADATA
# title: Artikel 32, vastlegging, Wpg
# description: >-
#   De politie legt elke verstrekking aan een ander vast: aan wie, wanneer, wat en waarvoor.
# labels:
#   clause: wpg/art32
# custom:
#   effect: duty
#   side: disclosure
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:32:1:f", from: "2008-01-01", until: "2018-12-31"}
#     - {id: "wpg:32:1:b", from: "2019-01-01"}
#   source: Wet politiegegevens
#   reading: >-
#     Een oude uitzondering in het Besluit politiegegevens verwijst naar een verschoven letter en wordt niet toegepast: elke
#     verstrekking wordt vastgelegd.
#   signed: null
package clauses.wpg.art32

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_record}) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.regime == "wpg"
	input.giver.kind == "politie"
}

_record := check.obligation("vastleggen-van-de-verstrekking", input.giver.id)
