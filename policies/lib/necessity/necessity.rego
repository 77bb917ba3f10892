# METADATA
# title: Necessity that a publisher declared
# description: >-
#   What the running agreement lists, and what a published statement lists for the organisation's own task, carries the necessity that the
#   parties or the publisher established. Several clauses lean on it. A package of its own, for what reads facts by name is found by the
#   prefix of the call.
package lib.necessity

import data.lib.act
import data.lib.fact
import data.lib.keeping
import data.lib.purpose
import data.lib.term
import data.lib.truth

# The uses that the agreement lists. Supervision and enforcement without more is what it speaks of, but wider than any use that it lists.
listed := truth.unknown("purpose") if {
	input.purpose.lineage["toezicht-en-handhaving"] == true
} else := purpose.listed

# The need for the task was established already: by the publisher of the list, or under another name for the very purpose that is asked for.
established := truth.any([
	published,
	_camera,
	_figures,
	_kept,
	_anonymous,
	truth.all([fact.dataset("ondermijning-leiden"), fact.holder_is("gemeente-leiden"), fact.stated("fasetoets_noodzaak")]),
	truth.all([fact.stated("behoeft_burgemeester"), purpose.within({"gezag-en-zeggenschap-over-de-politie", "handhaving-openbare-orde"})]),
	truth.all([fact.stated("nodig_voor_toezicht_en_handhaving"), purpose.within({"toezicht-en-handhaving"})]),
	truth.all([truth.any([fact.stated("behoeft_om"), fact.stated("nodig_voor_opsporing")]), purpose.within({"opsporing-en-vervolging"})]),
])

# Asked under one name: of the mayor as his own law asks it when he receives from the police.
for_task := truth.unknown("behoeft_burgemeester") if {
	_mayor_receives
	_for_task.is == "unknown"
	fact.holds("behoeft_burgemeester").is == "unknown"
} else := _for_task

_for_task := fact.needed("nodig_voor_taak", established)

_mayor_receives if {
	act.under({"doorverstrekken"})
	input.field.regime == "wpg"
	input.holder.kind == "gemeente"
	purpose.within({"gezag-en-zeggenschap-over-de-politie", "handhaving-openbare-orde"}).is == "yes"
}

published := truth.all([_publisher, purpose.listed, term.agreement_runs])

# When its camera goes on and what the images are for, Leeuwarden's page says; other clauses hold whoever films to it. Leiden's page has the
# interests weighed apart, and says nothing of how they weigh.
_camera := truth.all([
	fact.dataset("bodycam-leeuwarden"),
	fact.holder_is("gemeente-leeuwarden"),
	purpose.within({"klachtbehandeling", "veiligheid-handhaver"}),
])

# For steering there are figures, and the agreement wants nothing else used.
_figures := truth.all([fact.dataset("feiten-en-cijfers"), fact.holder({"gemeente"}), purpose.within({"sturingsinformatie"})])

# Leeuwarden's page promises that it studies its policy with data that say nothing of anybody.
_anonymous := truth.all([fact.dataset("leeuwarden"), fact.holder_is("gemeente-leeuwarden"), purpose.within({"beleidsonderzoek"}), fact.stated("anoniem")])

# A page that fixes how long something is kept says that it is needed so long.
_kept := truth.all([fact.action({"bewaren"}), keeping.by_term])

_publisher := truth.any([
	truth.all([fact.dataset("dagmonitor"), fact.holder({"gemeente"})]),
	truth.all([fact.dataset("lms"), fact.holder_is("lms")]),
	_exchanged,
	truth.all([_leiden, fact.holder_is("gemeente-leiden")]),
	truth.all([fact.dataset("leeuwarden"), fact.holder_is("gemeente-leeuwarden")]),
])

# With whom Leiden's page says that it exchanges what is applied with.
_exchanged := truth.all([fact.dataset("leiden"), fact.holder_is("rdw"), purpose.within({"rijbewijsaanvraag"})])

_leiden := truth.any([fact.dataset("gespreksopname-leiden"), fact.dataset("leiden"), fact.dataset("website-leiden")])
