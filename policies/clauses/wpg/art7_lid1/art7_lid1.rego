# METADATA
# title: Artikel 7, eerste lid, geheimhouding van de politie, Wpg
# description: >-
#   De politie zwijgt over politiegegevens, behalve waar de wet verplicht te verstrekken, paragraaf 3 het toelaat, of de politietaak
#   het in een bijzonder geval noodzakelijk maakt.
# labels:
#   clause: wpg/art7_lid1
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:7:1", from: "2008-01-01"}
#   source: Wet politiegegevens
#   reading: >-
#     De vaste levering steunt op artikel 16; de twee andere deuren in de geheimhouding gelden per geval, en dus alleen voor een los
#     verzoek.
#   signed: null
package clauses.wpg.art7_lid1

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.holds("wettelijke_verplichting"), fact.weighed("politietaak_vergt_verstrekking")])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "politiegegevens"
	input.giver.kind == "politie"
}
