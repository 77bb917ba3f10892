# METADATA
# title: Artikel 32a, logging, Wpg
# description: De politie logt elektronisch wie politiegegevens verstrekt en raadpleegt.
# labels:
#   clause: wpg/art32a
# custom:
#   effect: duty
#   side: disclosure
#   valid_from: "2019-01-01"
#   citations:
#     - {id: "wpg:32a", from: "2019-01-01"}
#   source: Wet politiegegevens
#   reading: Oude systemen kregen uitstel; dat is hier niet opgenomen, de plicht geldt vanaf de eerste dag.
#   signed: null
package clauses.wpg.art32a

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_log}) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.regime == "wpg"
	input.giver.kind == "politie"
}

_log := check.obligation("loggen-van-de-verstrekking", input.giver.id)
