# METADATA
# title: Secrecy of whoever received police data
# description: >-
#   What opens the secrecy of Wpg 7(2): a duty, the giver's own task, and two ways of passing on that are no disclosure to another. Several
#   clauses hang on it. A package of its own, for what reads facts by name is found by the prefix of the call.
package lib.secrecy

import data.lib.claim
import data.lib.fact
import data.lib.processor
import data.lib.truth

opens := truth.any([_own_staff, _own_processor, _regional_office, _obliged, _own_task])

_own_staff := truth.all([
	fact.dataset("dagmonitor"),
	fact.holds("zelfde_gemeente"),
	fact.holds("taak_toezicht_handhaving"),
	fact.holds("nodig_voor_toezicht_en_handhaving"),
])

# Giving to one's own processor is giving to no other.
_own_processor := processor.acts

_regional_office := truth.all([fact.dataset("dagmonitor"), fact.receiver("bureau-rvs"), fact.holds("rvs_toestemming")])

_obliged := truth.any([claim.duty, fact.holds("wettelijk_voorschrift_tot_bekendmaking"), _demanded])

# A demand of the public prosecutor obliges whoever holds the data.
_demanded := truth.all([claim.investigating, fact.holds("vordering_126nd")])

_own_task := truth.all([fact.holds("volgt_uit_taak"), fact.holds("noodzaak")])
