# METADATA
# title: Artikel 20, vierde lid, casusoverleg radicalisering, Wpg
# description: >-
#   Aan het casusoverleg radicalisering verstrekt de politie wat daarvoor nodig is, met instemming van het bevoegd gezag en tenzij een
#   zwaarwegende reden zich verzet.
# labels:
#   clause: wpg/art20_lid4
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2025-07-01"
#   citations:
#     - {id: "wpg:20:4", from: "2025-07-01"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   only_dataset: >-
#     De vaste levering van de dagmonitor steunt alleen op artikel 16; deze weg is er voor een los verzoek.
#   source: Wet politiegegevens
#   reading: >-
#     Vergelijkbaar met het derde lid gelezen; de eigen wet van het overleg is hier niet opgenomen. Deelnemen kunnen overheden en
#     zorginstellingen.
#   signed: null
package clauses.wpg.art20_lid4

import data.lib.act
import data.lib.authority
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_participant, fact.holds("nodig_voor_verband"), authority.agrees, fact.weighed("geen_zwaarwegende_reden")])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.dataset == "politiegegevens"
	input.giver.kind == "politie"
	input.receiver.id != ""
}

_participant := truth.all([fact.receiver_kind({"gemeente", "overheid", "politie", "zorg"}), fact.holds("casusoverleg_radicalisering")])
