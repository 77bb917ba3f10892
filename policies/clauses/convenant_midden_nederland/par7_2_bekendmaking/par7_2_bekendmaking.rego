# METADATA
# title: Paragraaf 7, tweede punt, bekendmaken buiten de gemeente, afspraken Midden-Nederland
# description: >-
#   Buiten de eigen gemeente gaat er niets naar een ander, tenzij de wet ertoe verplicht of een genoemd gebruik in vertellen bestaat; voor
#   Bureau RVS en de eigen verwerker is er een eigen regel. Wie de dagmonitor zo kreeg, geeft haar niet verder.
# labels:
#   clause: convenant_midden_nederland/par7_2_bekendmaking
# custom:
#   effect: prohibition
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:7:2", from: "2008-01-01"}
#     - {id: "convenant_midden_nederland:4.2", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     De taak onder de afspraken opent de deur alleen voor wat een genoemd gebruik zelf vertelt: een brief of advies aan de buurt, en
#     aanspreken van een corporatie, nooit tot op het huisnummer. Of de taak dat noodzakelijk maakt weegt wie geeft. Bureau RVS, een
#     corporatie en een bewerker geven niets door, behalve uit plicht of aan een subbewerker die is toegestaan. Wie van geen plicht rept, heeft er geen. Zij spreekt ook op dagen
#     buiten de looptijd: de dagmonitor bestaat alleen als de vaste levering van deze afspraken.
#   alternative: >-
#     Alleen een wettelijke plicht opent de deur, zoals paragraaf 4.2 zegt; of elke eigen taak, zoals 7.2 zegt.
#   presumes: [afgesproken_termijn, bewerkersovereenkomst_gesloten, overeenkomst_beeindigd, role, vordering_126nd, wettelijk_voorschrift_tot_bekendmaking, wettelijke_verplichting]
#   signed: null
package clauses.convenant_midden_nederland.par7_2_bekendmaking

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.processor
import data.lib.secrecy
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_regional_office, processor.acts, secrecy.obliged, _told])) if _municipality_gives

checks contains check.of(rego.metadata.chain(), truth.any([_engaged, secrecy.obliged])) if _another_gives

_municipality_gives if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.giver.kind == "gemeente"
	input.receiver.id != ""
	input.receiver.kind != "gemeente"
}

_another_gives if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.giver.kind != "gemeente"
	input.giver.kind != "politie"
	input.receiver.id != ""
	input.receiver.kind != "gemeente"
}

_regional_office := fact.receiver("bureau-rvs")

_engaged := truth.all([processor.acts, processor.engaged])

_told := truth.all([secrecy.tells, fact.weighed("volgt_uit_taak")])
