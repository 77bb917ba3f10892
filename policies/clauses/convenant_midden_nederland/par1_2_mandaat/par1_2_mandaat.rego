# METADATA
# title: Paragraaf 1.2, mandaat, afspraken Midden-Nederland
# description: >-
#   De politie levert de dagmonitor aan de burgemeester, of aan wie hij de uitvoering heeft gemandateerd. Hoe die functie heet, doet
#   er niet toe.
# labels:
#   clause: convenant_midden_nederland/par1_2_mandaat
# custom:
#   effect: condition
#   side: both
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "convenant_midden_nederland:1.2", from: "2017-03-01"}
#     - {id: "convenant_midden_nederland:4.2", from: "2017-03-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Mandaat beslist, niet de naam van de functie; wie voor de gemeente vertegenwoordigt (artikel 171 Gemeentewet) heeft daarmee nog
#     geen mandaat.
#   signed: null
package clauses.convenant_midden_nederland.par1_2_mandaat

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_mayor, _mandated])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.giver.kind == "politie"
	input.receiver.kind == "gemeente"
}

_mayor := fact.equals("role", "burgemeester")

_mandated := fact.holds("gemandateerd")
