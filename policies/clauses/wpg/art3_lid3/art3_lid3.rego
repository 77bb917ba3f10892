# METADATA
# title: Artikel 3, derde en vierde lid, ander doel, Wpg
# description: >-
#   Voor een ander doel binnen de politietaak verwerkt de politie alleen verder als de wet daar uitdrukkelijk in voorziet en het
#   noodzakelijk en evenredig is. Buiten de politietaak doet zij dat niet zelf.
# labels:
#   clause: wpg/art3_lid3
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:3:3", from: "2008-01-01"}
#     - {id: "wpg:3:4", from: "2019-01-01"}
#   source: Wet politiegegevens
#   reading: >-
#     Tot 2019 stond de grens naar buiten de politietaak in het derde lid zelf. Wat naar anderen gaat, valt onder paragraaf 3 en wordt
#     daar getoetst.
#   signed: null
package clauses.wpg.art3_lid3

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(fact.holds("ander_doel")), _provided])) if _applies

_applies if {
	act.under({"gebruiken"})
	input.field.regime == "wpg"
	input.holder.kind == "politie"
}

_provided := truth.all([_police_task, fact.holds("wet_voorziet_in_ander_doel"), fact.weighed("ander_doel_evenredig")])

_police_task := purpose.within({"handhaving-openbare-orde", "hulpverlening", "opsporing-en-vervolging", "preventie", "toezicht-en-handhaving"})
