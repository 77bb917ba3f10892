# METADATA
# title: Artikel 3, derde en vierde lid, ander doel, Wpg
# description: >-
#   Voor een ander doel binnen de politietaak verwerkt de politie alleen verder als de wet daar uitdrukkelijk in voorziet en het
#   noodzakelijk en evenredig is. Buiten de politietaak doet zij dat niet zelf.
# labels:
#   clause: wpg/art3_lid3
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:3:3", from: "2008-01-01"}
#     - {id: "wpg:3:4", from: "2019-01-01"}
#   source: Wet politiegegevens
#   reading: >-
#     Tot 2019 stond de grens naar buiten de politietaak in het derde lid zelf. Wat naar anderen gaat, valt onder paragraaf 3 en wordt
#     daar getoetst. Dat het doel niet anders is, telt alleen bij een doel waarvoor politiegegevens verkregen kunnen zijn; personeelsbeoordeling
#     is dat niet. Klacht, straf, schorsing en betrouwbaarheid zijn doelen die artikel 16 de verantwoordelijke zelf geeft.
#   alternative: Wie verwerkt zegt zelf of het doel een ander is, ook als het buiten de politietaak ligt.
#   signed: null
package clauses.wpg.art3_lid3

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_for_its_origin, _provided, _employer])) if _applies

_applies if {
	act.under(act.processing)
	input.field.regime == "wpg"
	input.holder.kind == "politie"
}

# What another handed over for the task of the police has become police data.
_applies if {
	act.under(act.processing)
	purpose.touches({"handhaving-openbare-orde", "hulpverlening", "opsporing-en-vervolging", "preventie", "toezicht-en-handhaving"})
	input.holder.kind == "politie"
}

# That the purpose is the one of the origin is believed only of a purpose for which police data can have come.
_for_its_origin := truth.all([truth.any([_police_task, _kindred, _care_of_the_data]), truth.negate(fact.holds("ander_doel"))])

_provided := truth.all([truth.any([_police_task, _policy]), fact.holds("wet_voorziet_in_ander_doel"), fact.weighed("ander_doel_evenredig")])

_police_task := purpose.within({"handhaving-openbare-orde", "hulpverlening", "opsporing-en-vervolging", "preventie", "toezicht-en-handhaving"})

_kindred := purpose.within({
	"aanpak-ondermijning",
	"analyse",
	"hulpverlening-en-beheer",
	"start-onderzoek-ondermijning",
	"veilige-publieke-taak",
	"veiligheidshuis",
})

# Looking after the data, or after the rights of whom they are about, is no purpose of its own.
_care_of_the_data := purpose.within({"archief", "beperking", "inzage", "rectificatie", "technisch-beheer", "verwijdering"})

# What is learned from the data for policy, without persons, is another purpose that the law provides for.
_policy := purpose.within({"beleidsonderzoek", "evaluatie", "sturingsinformatie"})

# To the controller as employer the law gives them for these purposes.
_employer := truth.all([
	fact.equals("role", "verantwoordelijke"),
	purpose.within({"disciplinaire-bestraffing", "klachtbehandeling", "schorsing-en-ontslag", "screening"}),
])
