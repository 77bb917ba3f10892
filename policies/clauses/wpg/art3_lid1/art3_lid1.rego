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
#   reading: >-
#     Het regime volgt wie de gegevens heeft: wat de politie voor haar taak van een ander ontvangt, gebruikt en bewaart zij ook onder deze wet.
#     Wat zij voor haar bedrijfsvoering verwerkt, valt daar niet onder, en wat niemands taak dient is nergens voor nodig.
#   signed: null
package clauses.wpg.art3_lid1

import data.lib.act
import data.lib.check
import data.lib.claim
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([fact.holds("nodig_voor_taak"), truth.negate(claim.no_task), truth.any([_police_data, _police_task])])) if _applies

_applies if {
	act.under({"doorverstrekken", "gebruiken", "bewaren", "vernietigen"})
	input.action.id != "openbaarmaken"
	input.holder.kind == "politie"
}

_police_data := truth.any([fact.dataset("dagmonitor"), fact.dataset("politiegegevens")])

# What is not police data becomes so when the police receive it for their task.
_police_task := purpose.within({
	"disciplinaire-bestraffing",
	"gezag-en-zeggenschap-over-de-politie",
	"handhaving-openbare-orde",
	"hulpverlening",
	"hulpverlening-en-beheer",
	"klachtbehandeling",
	"opsporing-en-vervolging",
	"preventie",
	"schorsing-en-ontslag",
	"screening",
	"toezicht-en-handhaving",
})
