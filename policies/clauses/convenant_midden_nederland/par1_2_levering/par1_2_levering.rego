# METADATA
# title: Paragraaf 1.2, wie levert, afspraken Midden-Nederland
# description: >-
#   De dagmonitor komt van de politie-eenheid Midden-Nederland; wat een andere eenheid geeft, is die levering niet.
# labels:
#   clause: convenant_midden_nederland/par1_2_levering
# custom:
#   effect: condition
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:1.2", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     De eenheid tekende, niet de politie als geheel. Wat een gemeente doorgeeft, kwam van die eenheid; daarover gaan paragraaf 4.2 en 7.
#     Zij spreekt ook op dagen buiten de looptijd: de dagmonitor bestaat alleen als de vaste levering van deze afspraken.
#   other_route: >-
#     Een andere eenheid kan de burgemeester langs de wet bedienen (dataset politiegegevens/...), op aangetoonde behoefte, op grond van
#     artikel 16, eerste lid, Wpg.
#   signed: null
package clauses.convenant_midden_nederland.par1_2_levering

import data.lib.act
import data.lib.check
import data.lib.giver

checks contains check.of(rego.metadata.chain(), giver.source_if_police) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under(act.handling)
}
