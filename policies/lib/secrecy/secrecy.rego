# METADATA
# title: Secrecy of whoever received police data
# description: >-
#   What opens the secrecy of Wpg 7(2): a duty, the giver's own task, and ways of passing on that are no disclosure to another. Within the
#   standing supply the own task opens only what a listed use itself consists of telling. Several clauses hang on it. A package of its own,
#   for what reads facts by name is found by the prefix of the call.
package lib.secrecy

import data.lib.claim
import data.lib.fact
import data.lib.mandate
import data.lib.processor
import data.lib.purpose
import data.lib.truth

opens := truth.any([_own_people, _own_processor, _regional_office, obliged, _own_task])

# Giving to one's own people, or getting back from the VIS, is no disclosure to another.
_own_people := truth.all([fact.dataset("dagmonitor"), truth.any([processor.returns, fact.holds("zelfde_gemeente")]), recipient])

# Who may know within a municipality: the mayor, whoever carries out the agreement for him, and staff with the task that need it.
recipient := truth.any([
	fact.equals("role", "burgemeester"),
	truth.all([fact.among("role", mandate.safety), fact.holds("gemandateerd")]),
	truth.all([mandate.enforcement, fact.holds("nodig_voor_toezicht_en_handhaving")]),
])

# Nothing changes hands, or it stays within one municipality, or it comes back from the VIS.
inside := truth.yes if {
	input.giver.id == ""
} else := truth.any([processor.returns, fact.holds("zelfde_gemeente")])

# Giving to one's own processor is giving to no other.
_own_processor := processor.acts

_regional_office := truth.all([fact.dataset("dagmonitor"), fact.receiver("bureau-rvs"), _by_a_municipality, fact.holds("rvs_toestemming")])

_by_a_municipality := truth.yes if {
	input.giver.kind == "gemeente"
} else := truth.no

# A duty with the provision that gives it; a demand of the public prosecutor reaches the police and the prosecution service, for an investigation.
obliged := truth.any([
	claim.duty,
	claim.publication,
	truth.all([claim.investigating, fact.stated("vordering_126nd"), truth.negate(claim.no_task)]),
])

# A statute goes before an agreement. Whoever must give, gives for that duty and for nothing else.
by_statute := truth.all([purpose.within({"opsporing-en-vervolging", "wettelijke-bekendmaking", "wettelijke-verstrekking"}), _passed_on, obliged])

_an_authority := truth.yes if {
	input.giver.kind in {"gemeente", "overheid"}
} else := truth.no

_passed_on := truth.no if {
	input.giver.kind == "politie"
} else := truth.no if {
	input.receiver.id == ""
} else := truth.yes

# Only an authority has a task that can make it necessary, and nobody's task is what serves no task at all.
_own_task := truth.all([
	_an_authority,
	truth.negate(claim.no_task),
	truth.negate(purpose.within({"commercieel-onderzoek", "nieuws", "nieuwsbrief"})),
	truth.any([truth.negate(fact.dataset("dagmonitor")), tells]),
	fact.weighed("volgt_uit_taak"),
	fact.weighed("noodzaak"),
])

# What a listed use consists of telling: a letter or advice to a neighbourhood, a housing corporation that is addressed. Never an address.
tells := truth.all([
	truth.any([
		truth.all([purpose.within({"buurtgericht-preventieadvies", "preventiebrieven-in-buurt"}), fact.receiver_kind({"persoon"})]),
		truth.all([purpose.within({"aanspreken-woningcorporatie"}), fact.receiver_sort({"woningcorporatie"})]),
	]),
	coarse,
])

# No finer than the postcode, by the field itself or as was said.
coarse := truth.any([
	fact.field({"datum", "incidentcode", "modus-operandi", "postcode", "wijk"}),
	truth.all([fact.field({"locatiegegevens", "omschrijving"}), fact.among("niveau", {"postcode", "wijk"})]),
])
