# METADATA
# title: Paragraaf 5, zesde punt, bewaartermijn, afspraken Midden-Nederland
# description: >-
#   Wat uit de dagmonitor is verstrekt blijft niet langer dan nodig, en hooguit de afgesproken termijn na de verstrekking. Daarna wordt het
#   vernietigd en niet meer gebruikt.
# labels:
#   clause: convenant_midden_nederland/par5_bewaartermijn
# custom:
#   effect: condition
#   side: both
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "convenant_midden_nederland:5:6", from: "2017-03-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     De laatste dag van de termijn telt mee; ontbreekt die dag in de maand, dan is het de laatste van die maand. De termijn loopt vanaf de
#     verstrekking door de politie; zolang de afspraken lopen dragen zij de noodzaak om te bewaren.
#   alternative: De termijn loopt bij doorgifte binnen de gemeente opnieuw.
#   presumes: [afspraken_ingetrokken, nog_noodzakelijk, politie_heeft_verstrekking_gestaakt, stilzwijgend_verlengd]
#   signed: null
package clauses.convenant_midden_nederland.par5_bewaartermijn

import data.clauses.convenant_midden_nederland.par5_bewaartermijn.keep
import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_within_term, _still_needed])) if _applies

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_destroy}) if _receives

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"gebruiken", "bewaren"})
}

_receives if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.receiver.id != ""
}

_within_term := term.running_from("verstrekt_op", keep.years, keep.months)

_still_needed := fact.needed("nog_noodzakelijk", term.agreement_runs)

_destroy := term.due("vernietigen", input.receiver.id, "verstrekt_op", keep.years, keep.months)
