# METADATA
# title: Artikel 172, eerste lid, Gemeentewet
# description: >-
#   De burgemeester is belast met de handhaving van de openbare orde. Wie voor dat doel bij een gemeente gegevens ontvangt of gebruikt,
#   is de burgemeester of handelt voor hem.
# labels:
#   clause: gemeentewet/art172
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "gemeentewet:172:1", from: "2008-01-01"}
#   source: Gemeentewet
#   reading: >-
#     Voor de burgemeester handelt ook wie daarvoor mandaat kreeg, en wie binnen de gemeente een toezicht- of handhavingstaak heeft:
#     uitvoerend werk gaat niet over de bevoegdheid zelf. Waar de gemeente alleen bewaart, weigert pas een ontkenning van beide.
#     Een boa, handhaver of toezichthouder heeft die taak door wat hij is; mandaat wordt gevraagd aan een functie voor veiligheid, en een ander
#     noemt het zelf. Bij de vaste levering noemen de afspraken de burgemeester gemeente: gebruikt zij als zodanig, dan is het de burgemeester.
#   alternative: Alleen de burgemeester zelf en wie van hem mandaat kreeg.
#   presumes: [gemandateerd, role, taak_toezicht_handhaving]
#   signed: null
package clauses.gemeentewet.art172

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.mandate
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_other_purpose, _mayor, _for_the_mayor, _as_such, _kept])) if _applies

_applies if {
	act.under(act.handling)
	input.holder.kind == "gemeente"
	purpose.touches({"handhaving-openbare-orde"})
}

_other_purpose := truth.negate(purpose.within({"handhaving-openbare-orde"}))

_mayor := fact.equals("role", "burgemeester")

_for_the_mayor := truth.any([mandate.given, mandate.enforcement])

# Within the standing supply the agreement calls the mayor the municipality. Whoever receives or looks is somebody.
_as_such := truth.all([fact.dataset("dagmonitor"), truth.negate(fact.action({"doorverstrekken", "inzien"})), mandate.municipality])

_kept := truth.all([
	truth.negate(fact.action({"doorverstrekken", "gebruiken"})),
	truth.any([fact.undenied("gemandateerd"), fact.undenied("taak_toezicht_handhaving")]),
])
