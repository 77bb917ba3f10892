# METADATA
# title: Artikel 6, vierde lid, verdere verwerking, AVG
# description: >-
#   Voor een ander doel dan waarvoor de gegevens zijn verkregen mag alleen worden verwerkt met toestemming, op grond van een wet die
#   daarvoor een noodzakelijke en evenredige maatregel is, of als het nieuwe doel bij het oude past.
# labels:
#   clause: avg/art6_lid4
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:5:1:b", from: "2018-05-25"}
#     - {id: "avg:6:4", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Een verwerker heeft geen eigen doel; dat van zijn opdrachtgever telt. Een wet hoort pas bij deze uitzondering als gewogen is dat zij een maatregel van artikel 23 is. Bij gegevens van de politie blijft
#     daarnaast de geheimhouding gelden.
#     Gegevens van de politie zijn verkregen voor een doel waarvoor zij mochten worden verstrekt: bij de vaste levering de openbare orde, het gezag
#     en de gebruiken van de afspraken, bij een enkel verzoek de doelen van de Wet politiegegevens, het besluit en de samenwerkingsverbanden. Elk ander
#     doel is een ander doel, ook als wie verwerkt dat ontkent.
#     Een wet die niemand noemt is er niet; onderzoek met gegevens die niemand aanwijzen past bij elk doel (artikel 5, eerste lid, onder b).
#     Bewaren dient het doel van ontvangst, tot iemand anders zegt; archiveren is nooit een onverenigbaar doel.
#   presumes: [afgesproken_termijn, ander_doel, anoniem, bewerkersovereenkomst_gesloten, overeenkomst_beeindigd, role, toestemming_betrokkene, wet_is_evenredige_maatregel]
#   signed: null
package clauses.avg.art6_lid4

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.processor
import data.lib.publisher
import data.lib.purpose
import data.lib.reuse
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_listed, processor.acts, purpose.within({"archief"}), _as_received, reuse.by_consent, reuse.anonymous_research, reuse.by_statute, fact.weighed("past_bij_oorspronkelijk_doel")])) if _applies

_applies if {
	act.under(act.processing)
	input.holder.kind in body.civil
}

# The list is of whoever made it; another that holds the data has a purpose of its own.
_listed := truth.all([purpose.listed, publisher.holds])

# What came from the police came for what the law lets it be given for. Another purpose is another purpose, whatever is said of it.
_as_received := truth.all([
	truth.any([truth.negate(fact.holds("ander_doel")), _kept]),
	truth.any([_own_origin, _standing_supply, _single_supply]),
])

# Keeping alone is for what it was received for, unless somebody says otherwise.
_kept := truth.all([truth.negate(fact.action({"gebruiken"})), truth.negate(fact.stated("ander_doel"))])

_own_origin := truth.negate(truth.any([fact.dataset("dagmonitor"), fact.dataset("politiegegevens")]))

_standing_supply := truth.all([fact.dataset("dagmonitor"), purpose.within({"gezag-en-zeggenschap-over-de-politie", "handhaving-openbare-orde"})])

_single_supply := truth.all([
	fact.dataset("politiegegevens"),
	purpose.within({
		"aanpak-ondermijning", "gezag-en-zeggenschap-over-de-politie", "handhaving-openbare-orde", "hulpverlening", "jeugdhulp", "naturalisatie",
		"opsporing-en-vervolging", "preventie", "slachtofferzorg", "terugkeer-ex-gedetineerden", "toezicht-en-handhaving", "veiligheidshuis",
		"vergunningverlening",
	}),
])
