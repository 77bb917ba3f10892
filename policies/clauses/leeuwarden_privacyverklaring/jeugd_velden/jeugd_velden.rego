# METADATA
# title: Zorg, onderwijs en jeugd, gegevens, privacypagina Leeuwarden
# description: >-
#   Voor jeugd en onderwijs gelden twee gesloten lijsten, een van kinderen en een van ouders; bank en inkomen alleen bij een
#   vergoeding, verzuim alleen voor de leerplicht.
# labels:
#   clause: leeuwarden_privacyverklaring/jeugd_velden
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:jeugd", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Wat de Jeugdwet meer toelaat dan de lijst, is hier niet gelezen: de pagina zegt dat dit de gegevens zijn.
#   signed: null
package clauses.leeuwarden_privacyverklaring.jeugd_velden

import data.clauses.leeuwarden_privacyverklaring.jeugd_velden.child_fields
import data.clauses.leeuwarden_privacyverklaring.jeugd_velden.parent_fields
import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(purpose.within({"jeugdhulp", "leerlingenvervoer", "leerplicht"})), _of_a_child, _of_a_parent])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "leeuwarden"
	input.holder.id == "gemeente-leeuwarden"
	purpose.touches({"jeugdhulp", "leerlingenvervoer", "leerplicht"})
}

_of_a_child := truth.all([fact.equals("betrokkene_jeugd", "kind"), truth.any([fact.field(child_fields), _absence])])

_absence := truth.all([fact.field({"leerplichtgegevens", "verzuimgegevens"}), purpose.within({"leerplicht"})])

_of_a_parent := truth.all([fact.equals("betrokkene_jeugd", "ouder"), truth.any([fact.field(parent_fields), _paid, _income])])

_paid := truth.all([fact.field({"bankgegevens-ouder"}), fact.holds("vergoeding")])

_income := truth.all([fact.field({"inkomensverklaring"}), fact.holds("vergoeding_aangevraagd")])
