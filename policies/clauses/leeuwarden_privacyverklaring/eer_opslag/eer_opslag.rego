# METADATA
# title: Andere landen, opslag, privacypagina Leeuwarden
# description: Gegevens staan in een eigen datacenter of in een ander land van de Europese Economische Ruimte.
# labels:
#   clause: leeuwarden_privacyverklaring/eer_opslag
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:andere-landen", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Bijna alles in Nederland is gelezen als: en anders binnen de Europese Economische Ruimte. Een land met een adequaatheidsbesluit
#     ligt daarbuiten.
#   signed: null
package clauses.leeuwarden_privacyverklaring.eer_opslag

import data.lib.act
import data.lib.check
import data.lib.country
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.equals("opslaglocatie", "eigen-datacenter"), fact.among("opslagland", country.eea)])) if _applies

_applies if {
	act.under({"bewaren"})
	input.field.dataset in {"bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.holder.id == "gemeente-leeuwarden"
}
