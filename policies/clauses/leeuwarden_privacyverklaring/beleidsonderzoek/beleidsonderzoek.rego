# METADATA
# title: Verdere verwerking, beleidsonderzoek, privacypagina Leeuwarden
# description: >-
#   Onderzoek voor beleid, ook door te combineren, gebeurt met gegevens die tot niemand te herleiden zijn; anders weegt een mens.
# labels:
#   clause: leeuwarden_privacyverklaring/beleidsonderzoek
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:verdere-verwerking", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: Bijna altijd laat een uitzondering open die de pagina niet noemt; wie haar wil, laat wegen.
#   signed: null
package clauses.leeuwarden_privacyverklaring.beleidsonderzoek

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(purpose.within({"beleidsonderzoek"})), fact.holds("anoniem"), truth.open("herleidbaar-beleidsonderzoek")])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "leeuwarden"
	input.holder.id == "gemeente-leeuwarden"
	purpose.touches({"beleidsonderzoek"})
}
