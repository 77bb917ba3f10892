# METADATA
# title: Artikel 14, bewerker, Wbp
# description: >-
#   Een bewerker verwerkte onder een overeenkomst en in opdracht; wat hij zo deed, droeg de grondslag van de verantwoordelijke.
# labels:
#   clause: wbp/art14
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   valid_until: "2018-05-24"
#   citations:
#     - {id: "wbp:14", from: "2008-01-01", until: "2018-05-24"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Wet bescherming persoonsgegevens
#   reading: >-
#     De grondslag van de verantwoordelijke draagt ook wat de verwerker in zijn opdracht doet. Bureau RVS staat binnen de vaste levering
#     zo ten dienste van de gemeente die erom verzoekt; de afspraken en het addendum zijn dan de overeenkomst, tenzij is gezegd dat er
#     geen is. Daarbuiten is zijn grondslag open.
#   alternative: Bureau RVS is zelf verantwoordelijke en heeft altijd een eigen grondslag nodig.
#   presumes: [afgesproken_termijn, bewerkersovereenkomst_gesloten, overeenkomst_beeindigd, role, rvs_verwerkersovereenkomst]
#   signed: null
package clauses.wbp.art14

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.processor
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_processor, _regional_office])) if _applies

_applies if {
	act.under({"doorverstrekken", "gebruiken", "bewaren", "vernietigen"})
	input.action.id != "openbaarmaken"
	input.holder.kind in {"bedrijf", "gemeente", "overheid", "samenwerking"}
}

_processor := processor.acts

_regional_office := truth.all([
	fact.holder_is("bureau-rvs"),
	fact.dataset("dagmonitor"),
	fact.holds("rvs_toestemming"),
	fact.undenied("rvs_verwerkersovereenkomst"),
	truth.any([fact.holds("verzoek_gemeente"), truth.open("eigen-analyse-bureau-rvs")]),
])
