# METADATA
# title: Automatische besluitvorming, privacypagina Leeuwarden
# description: Alleen de afvalstoffenheffing wordt zonder mens bepaald, naar de grootte van het huishouden.
# labels:
#   clause: leeuwarden_privacyverklaring/automatisch
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:automatische-besluitvorming", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     De pagina noemt een enkel geval; een ander geautomatiseerd besluit is daarmee niet toegezegd. Of de wet het toelaat, zeggen
#     artikel 22 AVG en 40 UAVG.
#   signed: null
package clauses.leeuwarden_privacyverklaring.automatisch

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([purpose.within({"afvalstoffenheffing"}), fact.field({"huishoudgrootte"})])) if _applies

_applies if {
	act.under({"geautomatiseerd-besluiten"})
	input.field.dataset == "leeuwarden"
	input.holder.id == "gemeente-leeuwarden"
}
