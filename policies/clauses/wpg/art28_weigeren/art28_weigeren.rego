# METADATA
# title: Artikel 28, weigeren te verbeteren of te vernietigen, Wpg
# description: >-
#   De politie laat gegevens ongewijzigd die juist, nog nodig en rechtmatig verwerkt zijn, of als een belang dat artikel 27 noemt dat
#   noodzakelijk en evenredig maakt; zij zegt waarom.
# labels:
#   clause: wpg/art28_weigeren
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:28:1", from: "2008-01-01"}
#     - {id: "wpg:27:1", from: "2008-01-01"}
#   source: Wet politiegegevens
#   reading: >-
#     Wie verbetering van juiste gegevens vraagt, of vernietiging van wat juist, nodig en rechtmatig is, heeft dat recht niet. De belangen van
#     artikel 27 gelden ook hier, die van de dag, met dezelfde weging.
#   signed: null
package clauses.wpg.art28_weigeren

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([fact.holds("reden_opgegeven"), truth.any([_correct, _needed, _undisputed, _interest])])) if _applies

_applies if {
	act.under({"weigeren-verzoek"})
	input.field.regime == "wpg"
	input.holder.kind == "politie"
}

_correct := truth.all([purpose.within({"rectificatie"}), truth.negate(fact.holds("gegevens_onjuist"))])

_needed := truth.all([
	purpose.within({"verwijdering"}),
	truth.negate(fact.holds("gegevens_onjuist")),
	truth.negate(fact.holds("onrechtmatig_verwerkt")),
	fact.holds("nog_noodzakelijk"),
])

_undisputed := truth.all([purpose.within({"beperking"}), truth.negate(fact.holds("juistheid_betwist"))])

_interest := truth.all([
	truth.any([
		truth.all([
			term.within("2019-01-01", "2099-12-31"),
			fact.among("wpg27_letter", {"a", "b", "c", "d", "e", "f"}),
		]),
		truth.all([
			term.within("2008-01-01", "2018-12-31"),
			fact.among("weigeringsbelang_wpg", {"politietaak", "rechten-van-anderen", "staatsveiligheid"}),
		]),
	]),
	fact.weighed("art23_belang"),
	fact.weighed("weigering_noodzakelijk"),
])
