# METADATA
# title: Paragraaf 11, tweede punt, aangepaste gegevensset, afspraken Midden-Nederland
# description: De politie kan de gegevensset aanpassen; dan zegt bijlage 1 niet meer alleen wat erbij hoort.
# labels:
#   clause: convenant_midden_nederland/par11_2_gegevensset
# custom:
#   effect: condition
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:11:2", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Zonder bericht geldt de set van bijlage 1. Is zij aangepast, dan weegt een mens of het gegeven er nog bij hoort; de nieuwe set is niet
#     bekend. Wat al onder een code van de bijlage is verstrekt, valt daar bij gebruiken en bewaren niet alsnog buiten.
#   presumes: [gegevensset_aangepast]
#   signed: null
package clauses.convenant_midden_nederland.par11_2_gegevensset

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_unchanged, _already_there, truth.open("gewijzigde-gegevensset")])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under(act.handling)
}

_unchanged := truth.negate(fact.stated("gegevensset_aangepast"))

_already_there := truth.all([truth.negate(fact.action({"doorverstrekken"})), fact.derived("code_in_bijlage", "incident_code")])
