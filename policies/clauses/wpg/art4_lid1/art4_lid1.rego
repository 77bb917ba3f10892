# METADATA
# title: Artikel 4, eerste lid, kwaliteit bij verstrekken, Wpg
# description: De politie gaat voor het verstrekken na of gegevens kloppen en geeft mee waaruit de ontvanger kan zien hoe betrouwbaar en actueel zij zijn.
# labels:
#   clause: wpg/art4_lid1
# custom:
#   effect: duty
#   side: disclosure
#   valid_from: "2019-01-01"
#   citations:
#     - {id: "wpg:4:1", from: "2019-01-01"}
#   source: Wet politiegegevens
#   signed: null
package clauses.wpg.art4_lid1

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_quality}) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.regime == "wpg"
	input.giver.kind == "politie"
}

_quality := check.obligation("kwaliteit-nagaan-en-meegeven", input.giver.id)
