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
#   only_act: >-
#     Gebruik waarbij een mens besluit is iets anders dan een besluit zonder mens; alleen dat laatste is beperkt.
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     De pagina noemt een enkel geval; een ander geautomatiseerd besluit is daarmee niet toegezegd, ook niet voor wie het gebruik noemt en
#     zegt dat geen mens beslist. Of de wet het toelaat, zeggen artikel 22 AVG en 40 UAVG.
#   presumes: [menselijke_tussenkomst]
#   signed: null
package clauses.leeuwarden_privacyverklaring.automatisch

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(_without_a_person), _waste_charge])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset in {"bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.holder.id == "gemeente-leeuwarden"
}

_without_a_person := truth.any([fact.action({"geautomatiseerd-besluiten"}), truth.negate(fact.undenied("menselijke_tussenkomst"))])

_waste_charge := truth.all([purpose.within({"afvalstoffenheffing"}), fact.field({"huishoudgrootte"})])
