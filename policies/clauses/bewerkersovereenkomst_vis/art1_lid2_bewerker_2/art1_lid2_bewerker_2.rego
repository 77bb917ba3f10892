# METADATA
# title: Artikel 1, tweede lid, bewerker 2, bewerkersovereenkomst VIS
# description: >-
#   Bewerker 2 slaat de gegevens op in het VIS en doet er verder niets mee: niet inzien, niet gebruiken, niet doorgeven.
# labels:
#   clause: bewerkersovereenkomst_vis/art1_lid2_bewerker_2
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "bewerkersovereenkomst_vis:1:2", from: "2008-01-01"}
#   only_act: >-
#     Opslaan is de opdracht; ieder ruimer gebruik is wat deze bewerker juist niet mag.
#   source: Bewerkersovereenkomst Veiligheidsinformatiesysteem, maart 2017
#   reading: >-
#     Ontvangen om op te slaan hoort bij opslaan, en uitbesteden heeft een eigen regel. Wie bij het beheer onvermijdelijk iets ziet, valt
#     onder de geheimhouding van artikel 5 en heeft daarmee geen recht om in te zien. De overeenkomst bindt bij elk gegeven van de politie,
#     hoe het ook is gevraagd, en ook buiten haar looptijd.
#   signed: null
package clauses.bewerkersovereenkomst_vis.art1_lid2_bewerker_2

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_stores, _in_vis, fact.dataset("dagmonitor")])) if _applies

_applies if {
	input.field.dataset in {"dagmonitor", "politiegegevens"}
	act.under(act.handling)
	input.holder.id == "ultimum-bv"
}

_stores := truth.all([
	fact.action({"bewaren", "doorverstrekken", "uitbesteden"}),
	truth.negate(fact.action({"inzien"})),
])

_in_vis := purpose.within({"opslag-in-vis"})
