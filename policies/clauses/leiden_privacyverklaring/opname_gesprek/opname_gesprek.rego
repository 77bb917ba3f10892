# METADATA
# title: Opnemen van gesprekken, privacypagina Leiden
# description: >-
#   Een medewerker neemt een gesprek alleen op als dat vooraf is gezegd, en gebruikt en bewaart de opname alleen als geheugensteun; wat
#   onaangekondigd is opgenomen wordt niet gebruikt, bewaard of gegeven.
# labels:
#   clause: leiden_privacyverklaring/opname_gesprek
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:opnemen", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Bij het opnemen wordt de aankondiging gevraagd; daarna weigert alleen wie zegt dat zij er niet was. Wat de pagina van de inwoner
#     vraagt staat in een eigen bepaling.
#   presumes: [vooraf_aangekondigd]
#   signed: null
package clauses.leiden_privacyverklaring.opname_gesprek

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_announced, _memory])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "gespreksopname-leiden"
	input.holder.id == "gemeente-leiden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "gespreksopname-leiden"
	input.giver.id == "gemeente-leiden"
}

_announced := truth.any([fact.holds("vooraf_aangekondigd"), truth.all([truth.negate(fact.action({"opnemen"})), fact.undenied("vooraf_aangekondigd")])])

# Giving somebody a copy of his own conversation has a purpose of its own.
_memory := truth.any([truth.negate(fact.action({"gebruiken", "bewaren"})), purpose.within({"geheugensteun"})])
