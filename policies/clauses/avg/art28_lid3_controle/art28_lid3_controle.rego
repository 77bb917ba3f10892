# METADATA
# title: Artikel 28, derde lid, onder h, controle, AVG
# description: >-
#   De verantwoordelijke mag nagaan of zijn verwerker doet wat is afgesproken; onder de Wbp volgde dat uit het toezicht op de
#   bewerker.
# labels:
#   clause: avg/art28_lid3_controle
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wbp:14", from: "2008-01-01", until: "2018-05-24"}
#     - {id: "avg:28:3:h", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Een gemeente die haar bewerker controleert doet dat als verantwoordelijke en onder de overeenkomst met hem: dat zegt het doel, en het wordt haar
#     niet gevraagd. Wie een andere rol noemt of een van beide overeenkomsten ontkent, wordt daaraan gehouden.
#   presumes: [bewerkersovereenkomst_gesloten, role, verwerkersovereenkomst]
#   signed: null
package clauses.avg.art28_lid3_controle

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_controller, _contract])) if _applies

_applies if {
	act.under({"controleren"})
	input.holder.kind != "persoon"
}

# A municipality that checks its processor does so as the controller: the purpose says it.
_controller := truth.any([fact.equals("role", "verantwoordelijke"), truth.all([_checks_its_processor, fact.undenied("role")])])

_checks_its_processor := truth.all([fact.holder({"gemeente"}), purpose.within({"controle-bewerker"})])

_contract := truth.any([
	fact.holds("bewerkersovereenkomst_gesloten"),
	fact.holds("verwerkersovereenkomst"),
	truth.all([_checks_its_processor, fact.undenied("bewerkersovereenkomst_gesloten"), fact.undenied("verwerkersovereenkomst")]),
])
