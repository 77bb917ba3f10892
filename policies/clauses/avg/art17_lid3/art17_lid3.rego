# METADATA
# title: Artikel 17, derde lid, weigeren te wissen, AVG
# description: >-
#   Wissing mag worden geweigerd zolang de verwerking nodig is voor een wettelijke plicht of een taak, voor de vrijheid van meningsuiting, de
#   volksgezondheid, archivering of een rechtsvordering.
# labels:
#   clause: avg/art17_lid3
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:17:3", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Wat onrechtmatig is verwerkt wordt gewist, ook waar een uitzondering wordt genoemd. Of de uitzondering de gegevens in dit geval nodig maakt, weegt
#     de verantwoordelijke. Wie weigert noemt zijn grond: een uitzondering die hij niet noemde telt niet. Loopt er een bewaartermijn van de wet, dan
#     rust op hem een plicht om te bewaren, en is bewaren niet onrechtmatig tot iemand dat zegt.
#   alternative: Ook wat onrechtmatig is verwerkt blijft voor een rechtsvordering bewaard.
#   presumes: [onrechtmatig_verwerkt, wettelijke_termijn, wissing_uitzondering]
#   signed: null
package clauses.avg.art17_lid3

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.refusal
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([purpose.within({"verwijdering"}), truth.any([_period_of_law, _lawful_reason])])) if _applies

_applies if {
	act.under({"weigeren-verzoek"})
	input.field.regime != "brp"
	input.holder.kind in body.civil
}

_period_of_law := truth.all([fact.stated("wettelijke_termijn"), truth.negate(fact.stated("onrechtmatig_verwerkt"))])

_lawful_reason := truth.all([truth.negate(fact.holds("onrechtmatig_verwerkt")), truth.any([_duty_or_task, _other_reason])])

_duty_or_task := truth.all([fact.among("grondslag", {"wettelijke-plicht", "wettelijke-taak"}), fact.holds("nog_noodzakelijk")])

_other_reason := truth.all([
	refusal.keeping,
	fact.among("wissing_uitzondering", {"archivering", "rechtsvordering", "volksgezondheid", "vrijheid-van-meningsuiting"}),
	fact.weighed("weigering_noodzakelijk"),
])
