# METADATA
# title: Paragraaf 4.2, eigen medewerkers, afspraken Midden-Nederland
# description: >-
#   Binnen een gemeente gaat de dagmonitor alleen naar de burgemeester, wie hij met de uitvoering belastte, en medewerkers die haar voor hun
#   toezicht- of handhavingstaak nodig hebben; zij alleen gebruiken haar. Een gemeente krijgt het hare ook terug uit het VIS.
# labels:
#   clause: convenant_midden_nederland/par4_2_medewerkers
# custom:
#   effect: condition
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:4.2", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Een andere gemeente is geen eigen medewerker, ook niet als beide gemeenten meedoen. Geven aan de eigen verwerker is geen doorgeven aan
#     een ander, en terugkrijgen van Almere ook niet. De burgemeester is zelf ontvanger en ondertekenaar en hoeft die taak niet te hebben.
#     Wat iemand nodig heeft wordt gevraagd; alleen waar de gemeente bewaart zonder dat iemand het ziet, weigert pas een ontkenning. Wie
#     wettelijk moet geven, geeft; wie van geen plicht rept, heeft er geen. De afspraken noemen de burgemeester gemeente (paragraaf 5):
#     gebruikt de gemeente als zodanig, zonder dat van iemand in het bijzonder sprake is, dan is dat de burgemeester. Wie inziet is altijd
#     iemand, en wie ontvangt ook. Een boa, handhaver of toezichthouder heeft de taak door wat hij is.
#   alternative: >-
#     Ook de burgemeester ontvangt binnen de gemeente alleen met een toezicht- of handhavingstaak.
#   presumes: [afgesproken_termijn, bewerkersovereenkomst_gesloten, nodig_voor_toezicht_en_handhaving, overeenkomst_beeindigd, role, taak_toezicht_handhaving, vordering_126nd, wettelijk_voorschrift_tot_bekendmaking, wettelijke_verplichting]
#   signed: null
package clauses.convenant_midden_nederland.par4_2_medewerkers

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.mandate
import data.lib.processor
import data.lib.secrecy
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_own_people, processor.acts, secrecy.by_statute])) if _passes

checks contains check.of(rego.metadata.chain(), truth.any([_own_people, _as_such, _kept, processor.acts])) if _uses

_passes if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.giver.kind != "politie"
	input.receiver.kind == "gemeente"
}

_uses if {
	input.field.dataset == "dagmonitor"
	act.under(act.processing)
	input.holder.kind == "gemeente"
	input.receiver.id == ""
}

_own_people := truth.all([secrecy.inside, secrecy.recipient])

# Using without anybody in particular: the agreement calls the mayor the municipality. Whoever looks is somebody.
_as_such := truth.all([truth.negate(fact.action({"inzien"})), mandate.municipality])

# Keeping without anybody looking: only what was denied refuses.
_kept := truth.all([
	truth.negate(fact.action({"gebruiken"})),
	fact.undenied("taak_toezicht_handhaving"),
	fact.undenied("nodig_voor_toezicht_en_handhaving"),
])
