# METADATA
# title: Artikel 46, tweede lid, tussen januari en maart 2019, Wpg
# description: >-
#   Van 1 januari tot 9 maart 2019 was de oude grondslag voor buitengewoon opsporingsambtenaren vervallen en het besluit dat artikel
#   46 uitwerkt er nog niet.
# labels:
#   clause: wpg/art46_lid2_tussenperiode
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2019-01-01"
#   valid_until: "2019-03-08"
#   citations:
#     - {id: "wpg:46:2:a", from: "2019-01-01"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   only_dataset: >-
#     De vaste levering van de dagmonitor steunt alleen op artikel 16; deze weg is er voor een los verzoek.
#   source: Wet politiegegevens
#   reading: >-
#     Een boa die opspoort is opsporingsambtenaar, onder die of onder deze naam; een boa die toezicht houdt, heeft een ander doel en deze weg niet.
#   signed: null
package clauses.wpg.art46_lid2_tussenperiode

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.investigation
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_investigation, truth.open("boa-besluit-ontbreekt")])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.dataset == "politiegegevens"
	input.giver.kind == "politie"
	input.receiver.kind in body.public
}

_investigation := truth.all([investigation.conducted, fact.holds("nodig_voor_opsporing")])
