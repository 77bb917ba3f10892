# METADATA
# title: What is claimed with the provision that gives it
# description: >-
#   A statutory duty, a decision of the minister and a statutory partnership open a door only with the provision behind them, and only for
#   whoever can have them. An authority may vouch for a duty to serve a task; a private receiver names it. Whoever has a duty, a demand or a
#   decision says so: silence means that there is none. A package of its own, for what reads facts by name is found by the prefix of the call.
package lib.claim

import data.lib.fact
import data.lib.investigation
import data.lib.purpose
import data.lib.truth

duty := truth.all([obliged, truth.any([_authority, _by_provision])])

# Whoever names what obliges is asked whether it obliges to this.
obliged := fact.holds("wettelijke_verplichting") if {
	fact.given("bepaling_verplichting")
} else := fact.stated("wettelijke_verplichting")

made_public := fact.holds("wettelijk_voorschrift_tot_bekendmaking") if {
	fact.given("bepaling_verplichting")
} else := fact.stated("wettelijk_voorschrift_tot_bekendmaking")

# A provision that makes public is named, or vouched for by the authority that makes public for that purpose and for no other.
publication := truth.all([made_public, truth.any([_by_provision, _makes_public])])

_makes_public := truth.all([_giving_authority, purpose.within({"wettelijke-bekendmaking", "wettelijke-verstrekking"})])

_giving_authority := truth.yes if {
	input.giver.kind in {"gemeente", "overheid", "politie"}
} else := truth.no

_authority := truth.all([fact.receiver_kind({"gemeente", "overheid", "politie"}), truth.negate(no_task)])

_by_provision := truth.any([
	fact.equals("bepaling_verplichting", "rechterlijk-bevel"),
	truth.all([fact.equals("bepaling_verplichting", "sv-126nd"), investigating]),
	truth.all([fact.equals("bepaling_verplichting", "anders"), truth.open("bepaling-verplichting")]),
])

# Who can demand data for an investigation: the public prosecutor, also through the police.
investigating := truth.any([fact.receiver_kind({"politie"}), fact.receiver_sort({"openbaar-ministerie"})])

# Purposes that serve no task of anybody: no statute obliges to give police data for them, and no weighty public interest asks it.
no_task := purpose.within({
	"acquisitie",
	"advertenties",
	"ledenwerving",
	"leveranciersbeoordeling",
	"marktonderzoek",
	"nieuwsgierigheid",
	"onbekend-gebruik",
	"partijpolitieke-publicatie",
	"personeelsbeoordeling",
	"premieberekening",
	"productontwikkeling",
	"producttest",
	"reclame-eigen-producten",
	"werving",
})

minister := truth.all([_decided, truth.any([_riec_decision, _registration_decision, _other_decision])])

# Whoever names the decision is asked whether it covers this.
_decided := fact.holds("machtiging_minister") if {
	fact.given("besluit_minister")
} else := fact.stated("machtiging_minister")

_riec_decision := truth.all([
	fact.equals("besluit_minister", "machtiging-riec"),
	fact.receiver_kind({"gemeente", "overheid"}),
	purpose.within({"aanpak-ondermijning"}),
])

_registration_decision := truth.all([
	fact.equals("besluit_minister", "machtiging-terugmelding-brp"),
	fact.receiver_kind({"gemeente"}),
	purpose.within({"basisregistratie"}),
])

_other_decision := truth.all([fact.equals("besluit_minister", "anders"), truth.open("besluit-minister")])

# A partnership under the WGS, for a receiver that can take part in it. A joint office is itself the partnership that it is named after.
partnership := truth.all([fact.holds("verband_wgs"), truth.any([_joint_office, _participant, _third_party])])

_joint_office := fact.receiver_sort({"riec-partner", "zorg-en-veiligheidshuis"})

_participant := truth.any([
	truth.all([fact.receiver_kind({"gemeente", "politie"}), fact.among("samenwerkingsverband", {"riec", "zorg-en-veiligheidshuis"})]),
	truth.all([fact.receiver_sort({"openbaar-ministerie"}), fact.among("samenwerkingsverband", {"riec", "zorg-en-veiligheidshuis"})]),
	truth.all([fact.receiver_sort({"belastingdienst", "provincie-utrecht", "uwv"}), fact.equals("samenwerkingsverband", "riec")]),
	truth.all([
		fact.receiver_kind({"gemeente", "overheid", "politie", "zorg"}),
		fact.among("samenwerkingsverband", {"fec", "icov", "riec", "zorg-en-veiligheidshuis"}),
		truth.open("deelnemer-samenwerkingsverband"),
	]),
])

# A housing corporation takes part in none; a Zorg- en Veiligheidshuis may involve it in a single case.
_third_party := truth.all([
	fact.receiver_sort({"woningcorporatie"}),
	fact.equals("samenwerkingsverband", "zorg-en-veiligheidshuis"),
	truth.open("derde-bij-veiligheidshuis"),
])

# Who names the RIEC as the way, or is it, is bound by what may go that way. Silence names no partnership.
riec := truth.any([
	fact.receiver_sort({"riec-partner"}),
	truth.all([truth.negate(fact.receiver_sort({"zorg-en-veiligheidshuis"})), fact.stated("verband_wgs"), fact.equals("samenwerkingsverband", "riec")]),
])

safety_house := truth.any([
	fact.receiver_sort({"zorg-en-veiligheidshuis"}),
	truth.all([truth.negate(fact.receiver_sort({"riec-partner"})), fact.stated("verband_wgs"), fact.equals("samenwerkingsverband", "zorg-en-veiligheidshuis")]),
])

# Who investigates outside the police receives for his investigation by the route that the law gives him (Wpg 16, later 46), and by no other.
investigator := truth.all([
	fact.receiver_kind({"gemeente", "overheid"}),
	truth.negate(fact.receiver_sort({"openbaar-ministerie", "riec-partner", "zorg-en-veiligheidshuis"})),
	investigation.conducted,
])
