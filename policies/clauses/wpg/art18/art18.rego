# METADATA
# title: Artikel 18, aangewezen ontvangers, Wpg
# description: >-
#   Wie het Besluit politiegegevens voor een taak aanwijst, krijgt daarvoor de soorten gegevens die het noemt. In bijzondere gevallen
#   kan de minister verstrekking toestaan.
# labels:
#   clause: wpg/art18
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:18:1", from: "2008-01-01"}
#     - {id: "wpg:18:2", from: "2008-01-01"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   only_dataset: >-
#     De vaste levering van de dagmonitor steunt alleen op artikel 16; deze weg is er voor een los verzoek.
#   source: Wet politiegegevens
#   reading: >-
#     Van de lijst zijn slachtofferhulp, het college voor jeugdhulp en de burgemeester voor naturalisatie en vergunningen opgenomen. De
#     lijst wijst lichamen aan voor een eigen taak; voor de doelen van artikel 19 zelf is zij de weg niet, en voor een doel dat niemands taak
#     is evenmin. Een besluit van de minister wordt genoemd; dekt het de ontvanger en het doel niet uit zichzelf, dan leest een mens het na; wie
#     er geen noemt, heeft er geen. Een woningcorporatie staat niet op de lijst, en een medium voor zijn nieuws evenmin: dat is niemands wettelijke taak. Van de vergunningen noemt de lijst die voor de horeca; wie een andere noemt, laat haar nazoeken.
#   presumes: [machtiging_minister, soort_vergunning]
#   signed: null
package clauses.wpg.art18

import data.lib.act
import data.lib.check
import data.lib.claim
import data.lib.fact
import data.lib.purpose
import data.lib.said
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([truth.negate(claim.no_task), truth.negate(claim.investigator), truth.any([truth.all([_listed, _needed, _text]), _not_listed, claim.minister])])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.dataset == "politiegegevens"
	input.giver.kind == "politie"
	input.receiver.id != ""
}

_listed := truth.any([
	truth.all([_victim_support, _ordinary]),
	truth.all([_youth, _ordinary]),
	truth.all([_permits, _wide]),
])

_victim_support := truth.all([fact.receiver_sort({"slachtofferhulp"}), purpose.within({"slachtofferzorg"})])

_youth := truth.all([fact.receiver_kind({"gemeente"}), fact.equals("role", "college"), purpose.within({"jeugdhulp"})])

_permits := truth.all([
	fact.receiver_kind({"gemeente"}),
	fact.equals("role", "burgemeester"),
	truth.any([purpose.within({"naturalisatie"}), truth.all([purpose.within({"vergunningverlening"}), said.alcohol_permit])]),
])

_ordinary := fact.among("gegevenssoort", {"artikel-13", "artikel-8"})

_wide := fact.among("gegevenssoort", {"artikel-10-a", "artikel-10-c", "artikel-13", "artikel-8", "artikel-9"})

_needed := fact.holds("nodig_voor_taak")

# The decree as it was seen; before and after a person looks it up.
_text := truth.any([term.within("2015-04-02", "2018-07-28"), truth.open("tekst-bpg")])

# The list held here is not complete: a miss is never a no. It names bodies with a task of their own, beside the four aims of the law.
_not_listed := truth.all([
	truth.negate(fact.receiver_sort({"woningcorporatie"})),
	truth.negate(truth.any([_victim_support, _youth, _permits])),
	truth.negate(_four_aims),
	truth.negate(_news),
	truth.open("ontvangers-bpg"),
])

# Whoever brings news has no task that a statute gives, and is on no such list.
_news := truth.all([fact.receiver_kind({"media"}), purpose.within({"nieuws"})])

_four_aims := purpose.within({"gezag-en-zeggenschap-over-de-politie", "handhaving-openbare-orde", "hulpverlening", "opsporing-en-vervolging", "preventie", "toezicht-en-handhaving"})
