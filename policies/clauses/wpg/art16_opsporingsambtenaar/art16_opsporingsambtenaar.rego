# METADATA
# title: Artikel 16, eerste lid, opsporingsambtenaar, Wpg
# description: >-
#   Tot 2019 verstrekte de politie aan een buitengewoon opsporingsambtenaar wat hij behoefde voor het onderzoek waarbij hij was
#   betrokken.
# labels:
#   clause: wpg/art16_opsporingsambtenaar
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2008-01-01"
#   valid_until: "2018-12-31"
#   citations:
#     - {id: "wpg:16:1:b", from: "2008-01-01", until: "2011-12-31"}
#     - {id: "wpg:16:1:a", from: "2012-01-01", until: "2018-12-31"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   only_dataset: >-
#     De vaste levering van de dagmonitor steunt alleen op artikel 16; deze weg is er voor een los verzoek.
#   source: Wet politiegegevens
#   reading: >-
#     Een boa die opspoort is opsporingsambtenaar, onder die of onder deze naam; een boa die toezicht houdt, heeft een ander doel en deze weg niet.
#   signed: null
package clauses.wpg.art16_opsporingsambtenaar

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.investigation
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([investigation.conducted, fact.holds("nodig_voor_opsporing")])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.dataset == "politiegegevens"
	input.giver.kind == "politie"
	input.receiver.kind in body.public
}
