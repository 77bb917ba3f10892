# METADATA
# title: Opnemen van gesprekken, privacypagina Leiden
# description: >-
#   Een medewerker neemt een gesprek alleen op als dat vooraf is gezegd, en gebruikt de opname alleen als geheugensteun.
# labels:
#   clause: leiden_privacyverklaring/opname_gesprek
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:opnemen", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: Dat ook de inwoner het vooraf zegt en de opname voor zichzelf houdt, is een verzoek en geen norm.
#   signed: null
package clauses.leiden_privacyverklaring.opname_gesprek

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_announced, purpose.within({"geheugensteun"})])) if _applies

_applies if {
	act.under({"gebruiken"})
	input.field.dataset == "gespreksopname-leiden"
	input.holder.id == "gemeente-leiden"
}

_announced := truth.any([truth.negate(fact.action({"opnemen"})), fact.holds("vooraf_aangekondigd")])
