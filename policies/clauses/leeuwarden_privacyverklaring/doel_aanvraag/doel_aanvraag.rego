# METADATA
# title: Waarom, gegevens bij een aanvraag, privacypagina Leeuwarden
# description: >-
#   Wie iets aanvraagt geeft de gegevens die daarvoor nodig zijn; geeft hij ze niet, dan wordt de aanvraag afgewezen.
# labels:
#   clause: leeuwarden_privacyverklaring/doel_aanvraag
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:waarom", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Een aanvrager die iets niet gaf krijgt eerst de gelegenheid om aan te vullen (artikel 4:5 Awb); wat niet nodig is kan geen reden zijn
#     om af te wijzen.
#   signed: null
package clauses.leeuwarden_privacyverklaring.doel_aanvraag

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.negate(fact.holds("gegevens_verstrekt")), {_then}) if _applies

_applies if {
	act.under({"eisen"})
	input.field.dataset == "leeuwarden"
	input.holder.id == "gemeente-leeuwarden"
}

_then := check.obligation("om-aanvulling-vragen", "gemeente-leeuwarden")
