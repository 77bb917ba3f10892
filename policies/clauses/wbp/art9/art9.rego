# METADATA
# title: Artikel 9, eerste en tweede lid, onverenigbaar gebruik, Wbp
# description: >-
#   Tot 25 mei 2018 mochten gegevens niet verder worden verwerkt op een wijze die niet paste bij het doel waarvoor zij waren
#   verkregen.
# labels:
#   clause: wbp/art9
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   valid_until: "2018-05-24"
#   citations:
#     - {id: "wbp:9:1", from: "2001-09-01", until: "2018-05-24"}
#     - {id: "wbp:9:2", from: "2001-09-01", until: "2018-05-24"}
#   source: Wet bescherming persoonsgegevens
#   reading: >-
#     Een verwerker heeft geen eigen doel; dat van zijn opdrachtgever telt. De vijf gezichtspunten van het tweede lid zijn die van de weging.
#     Gegevens van de politie zijn verkregen voor een doel waarvoor zij mochten worden verstrekt: bij de vaste levering de openbare orde, het gezag
#     en de gebruiken van de afspraken, bij een enkel verzoek de doelen van de Wet politiegegevens, het besluit en de samenwerkingsverbanden. Elk ander
#     doel is een ander doel, ook als wie verwerkt dat ontkent.
#     Bewaren dient het doel van ontvangst, tot iemand anders zegt; archiveren is nooit een onverenigbaar doel.
#   presumes: [afgesproken_termijn, ander_doel, bewerkersovereenkomst_gesloten, overeenkomst_beeindigd, role]
#   signed: null
package clauses.wbp.art9

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.processor
import data.lib.publisher
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_listed, processor.acts, purpose.within({"archief"}), _as_received, fact.weighed("past_bij_oorspronkelijk_doel")])) if _applies

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
