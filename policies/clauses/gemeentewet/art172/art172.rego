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
#   alternative: Alleen de burgemeester zelf en wie van hem mandaat kreeg.
#   presumes: [gemandateerd, taak_toezicht_handhaving]
#   signed: null
package clauses.gemeentewet.art172

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_other_purpose, _mayor, _for_the_mayor, _kept])) if _applies

_applies if {
	act.under({"doorverstrekken", "gebruiken", "bewaren"})
	input.holder.kind == "gemeente"
	purpose.touches({"handhaving-openbare-orde"})
}

_other_purpose := truth.negate(purpose.within({"handhaving-openbare-orde"}))

_mayor := fact.equals("role", "burgemeester")

_for_the_mayor := truth.any([fact.holds("gemandateerd"), fact.holds("taak_toezicht_handhaving")])

_kept := truth.all([
	truth.negate(fact.action({"doorverstrekken", "gebruiken"})),
	truth.any([fact.undenied("gemandateerd"), fact.undenied("taak_toezicht_handhaving")]),
])
