# METADATA
# title: Artikel 3, eerste lid, noodzaak, Wpg
# description: De politie verwerkt politiegegevens alleen voor zover dat nodig is voor de doelen die de wet noemt.
# labels:
#   clause: wpg/art3_lid1
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:3:1", from: "2008-01-01"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Wet politiegegevens
#   reading: Wat de politie voor haar taak van een ander ontvangt, verwerkt zij ook onder deze wet.
#   signed: null
package clauses.wpg.art3_lid1

import data.lib.act
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.holds("nodig_voor_taak")) if _applies

_applies if {
	act.under({"doorverstrekken", "gebruiken", "bewaren", "vernietigen"})
	input.action.id != "openbaarmaken"
	input.field.regime == "wpg"
	input.holder.kind == "politie"
}

# What is not police data becomes so when the police receive it for their task.
_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.regime == "avg"
	input.holder.kind == "politie"
}
