# METADATA
# title: Paragraaf 1.2, mandaat, afspraken Midden-Nederland
# description: >-
#   De politie levert de dagmonitor aan de burgemeester, of aan de manager of medewerker veiligheid die hij met de uitvoering belastte. Hoe
#   die functie heet, doet er niet toe; welke functie het is wel.
# labels:
#   clause: convenant_midden_nederland/par1_2_mandaat
# custom:
#   effect: condition
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:1.2", from: "2008-01-01"}
#     - {id: "convenant_midden_nederland:4.2", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     De naam is vrij, de functie niet. Een beleidsadviseur veiligheid is een medewerker veiligheid onder een andere naam; bij een algemene
#     of leidinggevende functie weegt de burgemeester of zij dat ook is. Een raadslid, een consulent, een toezichthouder of wie uit de
#     functie is, is het niet. Wie voor de gemeente vertegenwoordigt (artikel 171 Gemeentewet) heeft daarmee nog geen mandaat.
#     Almere, die als bewerker 1 het VIS laadt, handelt in opdracht van de gemeenten en heeft geen mandaat nodig.
#   alternative: >-
#     Het mandaat beslist alleen, welke functie de gemandateerde ook heeft.
#   signed: null
package clauses.convenant_midden_nederland.par1_2_mandaat

import data.clauses.convenant_midden_nederland.par1_2_mandaat.to_weigh
import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.mandate
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_mayor, _mandated, _loads])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.giver.kind == "politie"
	input.receiver.kind == "gemeente"
}

_mayor := fact.equals("role", "burgemeester")

_mandated := truth.all([fact.holds("gemandateerd"), _function])

_function := truth.any([
	fact.among("role", mandate.safety),
	truth.all([fact.among("role", to_weigh), truth.open("functie-veiligheid")]),
])

# Almere loads the shared system for the municipalities that asked it to: no mayor is needed for that.
_loads := truth.all([fact.receiver("gemeente-almere"), fact.equals("role", "bewerker-1"), purpose.within({"vis-ontsluiting"})])
