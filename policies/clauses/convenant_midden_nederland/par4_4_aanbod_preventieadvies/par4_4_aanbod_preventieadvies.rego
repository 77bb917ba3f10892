# METADATA
# title: Paragraaf 4.4, aanbod van preventieadvies, afspraken Midden-Nederland
# description: >-
#   Een benadeelde van een woninginbraak krijgt het aanbod van preventieadvies op papier en op hem toegesneden; een algemene brief
#   past daar niet.
# labels:
#   clause: convenant_midden_nederland/par4_4_aanbod_preventieadvies
# custom:
#   effect: condition
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:4.4:gebruik:2a", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Dat een algemene brief hier niet past is een eis, geen wens. Woninginbraak is gekwalificeerde diefstal uit een woning; diefstal zonder
#     die kwalificatie telt als het toch een inbraak was. Een schriftelijk aanbod is op papier, tot iemand dat ontkent. Wie alleen bewaart heeft nog geen brief: dan weigert pas een ontkenning. Zij
#     spreekt ook op dagen buiten de looptijd: de dagmonitor bestaat alleen als de vaste levering van deze afspraken.
#   alternative: Een algemene brief is onhandig maar niet uitgesloten.
#   presumes: [op_maat, vorm_schriftelijk]
#   signed: null
package clauses.convenant_midden_nederland.par4_4_aanbod_preventieadvies

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_other_purpose, _personal_letter])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under(act.handling)
	purpose.touches({"schriftelijk-aanbod-preventieadvies"})
}

_other_purpose := truth.negate(purpose.within({"schriftelijk-aanbod-preventieadvies"}))

_personal_letter := truth.all([truth.any([_letter, _no_letter_yet]), _burglary])

_letter := truth.all([fact.undenied("vorm_schriftelijk"), fact.holds("op_maat")])

_no_letter_yet := truth.all([
	truth.negate(fact.action({"doorverstrekken", "gebruiken"})),
	fact.undenied("vorm_schriftelijk"),
	fact.undenied("op_maat"),
])

_burglary := truth.any([
	fact.equals("incident_code", "A20"),
	truth.all([fact.equals("incident_code", "A30"), fact.holds("is_inbraak")]),
])
