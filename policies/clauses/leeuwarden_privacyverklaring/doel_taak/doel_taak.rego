# METADATA
# title: Waarom, gemeentelijke taken, privacypagina Leeuwarden
# description: De gemeente verwerkt gegevens voor haar taken en verplichtingen, ook gegevens die zij van anderen krijgt.
# labels:
#   clause: leeuwarden_privacyverklaring/doel_taak
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:waarom", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     De toezegging staat vooraan en geldt voor alles wat de gemeente van iemand heeft, ook voor beelden van handhavers en voor wat zij uit de BRP
#     gebruikt.
#     Gebouwen beveiligt zij als eigenaar; dat regelt een eigen bepaling.
#   signed: null
package clauses.leeuwarden_privacyverklaring.doel_taak

import data.lib.act
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.holds("doel_is_gemeentelijke_taak")) if _applies

_applies if {
	act.under(act.handling)
	input.field.dataset in {"bodycam-leeuwarden", "brp", "leeuwarden"}
	input.holder.id == "gemeente-leeuwarden"
}
