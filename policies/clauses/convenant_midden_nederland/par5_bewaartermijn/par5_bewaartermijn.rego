# METADATA
# title: Paragraaf 5, zesde punt, bewaartermijn, afspraken Midden-Nederland
# description: >-
#   Wat uit de dagmonitor is verstrekt blijft niet langer dan nodig, en hooguit de afgesproken termijn na de verstrekking; een kortere
#   bijzondere termijn gaat voor. Daarna wordt het vernietigd, en niet meer gebruikt, ontvangen of doorgegeven.
# labels:
#   clause: convenant_midden_nederland/par5_bewaartermijn
# custom:
#   effect: condition
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:5:6", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     De laatste dag van de termijn telt mee; ontbreekt die dag in de maand, dan is het de laatste van die maand. De termijn loopt vanaf de
#     verstrekking door de politie, binnen de looptijd van de afspraken en niet na de dag van vandaag. Wie gebruikt of bewaart noemt die
#     dag; wie binnen de gemeente geeft of ontvangt hoeft dat niet, maar een verlopen dag weigert, en ook een dag waarop alles
#     wat onder de afspraken is verstrekt verlopen is. Of het nog nodig is wordt gevraagd waar
#     wordt bewaard; elders weigert alleen een ontkenning. Voor een verwerker beslist zijn opdrachtgever of het nog nodig is. Wat de
#     politie zelf houdt is niet verstrekt; daarover gaat de Wpg.
#   alternative: De termijn loopt bij doorgifte binnen de gemeente opnieuw.
#   presumes: [afgesproken_termijn, bewerkersovereenkomst_gesloten, bijzondere_termijn, doel_bereikt, nog_noodzakelijk, overeenkomst_beeindigd, role, stilzwijgend_verlengd, verstrekt_op]
#   signed: null
package clauses.convenant_midden_nederland.par5_bewaartermijn

import data.clauses.convenant_midden_nederland.par5_bewaartermijn.keep
import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.processor
import data.lib.term
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.all([_within_term, _special_term, _still_needed]), {_destroy}) if _receives

checks contains check.of(rego.metadata.chain(), truth.all([_within_term, _special_term, _still_needed])) if _applies

_receives if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.receiver.id != ""
}

_applies if {
	input.field.dataset == "dagmonitor"
	act.under(act.handling)
	input.receiver.id == ""
	input.holder.kind != "politie"
}

_within_term := truth.any([term.delivered_now, _passed_on, _used])

_passed_on := truth.all([
	truth.negate(fact.action({"bewaren", "gebruiken"})),
	term.passed_on_within(keep.years, keep.months),
	term.not_run_out("verstrekt_op", keep.years, keep.months),
])

_used := term.kept_within(keep.years, keep.months)

# A shorter term of a statute or a profession, its last day included.
_special_term := term.not_run_out("bijzondere_termijn", 0, 0)

_still_needed := truth.all([
	truth.any([fact.holds("nog_noodzakelijk"), processor.acts, _not_kept]),
	truth.negate(fact.stated("doel_bereikt")),
])

_not_kept := truth.all([truth.negate(fact.action({"bewaren"})), fact.undenied("nog_noodzakelijk")])

_destroy := term.due("vernietigen", input.receiver.id, "verstrekt_op", keep.years, keep.months)
