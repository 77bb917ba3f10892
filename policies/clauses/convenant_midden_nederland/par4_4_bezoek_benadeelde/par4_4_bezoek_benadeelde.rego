# METADATA
# title: Paragraaf 4.4, tweede verbod, bezoek aan een benadeelde, afspraken Midden-Nederland
# description: >-
#   Niemand gaat bij een benadeelde langs zonder het vooraf per brief of telefoon te laten weten, zodat die kan zeggen of het welkom
#   is.
# labels:
#   clause: convenant_midden_nederland/par4_4_bezoek_benadeelde
# custom:
#   effect: prohibition
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:4.4:verbod:2", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Wie heeft laten weten geen bezoek te willen, wordt niet bezocht; wie zwijgt is nog niet gevraagd. Wie na een brief of
#     telefoontje zegt dat het bezoek welkom is, kon ook weigeren. Of een e-mail schriftelijk is, weegt
#     een mens. Wie alleen bewaart gaat nog niet langs: dan weigert pas een ontkenning. Zij spreekt ook op dagen buiten de looptijd: de
#     dagmonitor bestaat alleen als de vaste levering van deze afspraken.
#   alternative: Na een aankondiging telt zwijgen als instemming.
#   presumes: [aankondiging, benadeelde_wil_bezoek, gelegenheid_tot_weigeren]
#   signed: null
package clauses.convenant_midden_nederland.par4_4_bezoek_benadeelde

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_other_purpose, _welcome, _no_visit_yet])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under(act.handling)
	purpose.touches({"persoonlijk-bezoek-preventieadvies"})
}

_other_purpose := truth.negate(purpose.within({"persoonlijk-bezoek-preventieadvies"}))

_welcome := truth.all([_announced, fact.undenied("gelegenheid_tot_weigeren"), fact.holds("benadeelde_wil_bezoek")])

_announced := truth.any([
	fact.among("aankondiging", {"schriftelijk", "telefonisch"}),
	truth.all([fact.equals("aankondiging", "e-mail"), truth.open("e-mail-als-schriftelijk")]),
])

_no_visit_yet := truth.all([
	truth.negate(fact.action({"doorverstrekken", "gebruiken"})),
	truth.any([_announced, fact.undenied("aankondiging")]),
	fact.undenied("gelegenheid_tot_weigeren"),
	fact.undenied("benadeelde_wil_bezoek"),
])
