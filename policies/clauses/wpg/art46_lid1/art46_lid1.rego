# METADATA
# title: Artikel 46, eerste lid, opsporing buiten de politie, Wpg
# description: >-
#   Sinds 9 maart 2019 geldt de wet ook voor de werkgever van een buitengewoon opsporingsambtenaar, voor wat deze aan opsporing doet.
# labels:
#   clause: wpg/art46_lid1
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2019-03-09"
#   citations:
#     - {id: "wpg:46:1", from: "2019-01-01"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   only_dataset: >-
#     De vaste levering komt bij de burgemeester; wie haar voor opsporing gebruikt, loopt om artikel 46, tweede lid, heen.
#   source: Wet politiegegevens
#   reading: Het besluit is niet op artikel gezien; de datum en de reikwijdte wel.
#   signed: null
package clauses.wpg.art46_lid1

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.investigation
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([investigation.conducted, fact.holds("nodig_voor_opsporing")])) if _applies

_applies if {
	act.under({"doorverstrekken", "gebruiken", "bewaren", "vernietigen"})
	input.action.id != "openbaarmaken"
	input.field.dataset == "politiegegevens"
	input.holder.kind in body.public
}
