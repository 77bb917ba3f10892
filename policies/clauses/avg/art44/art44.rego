# METADATA
# title: Artikel 76 en 77 Wbp en artikel 44 tot en met 49 AVG, doorgifte buiten de EER
# description: >-
#   Naar een land buiten de EER gaan gegevens alleen met een adequaatheidsbesluit of passende waarborgen; een overheid kan zich daar
#   op toestemming of overeenkomst niet beroepen.
# labels:
#   clause: avg/art44
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wbp:76:1", from: "2008-01-01", until: "2018-05-24"}
#     - {id: "wbp:77", from: "2008-01-01", until: "2018-05-24"}
#     - {id: "avg:44", from: "2018-05-25"}
#     - {id: "avg:49:3", from: "2018-05-25"}
#   only_act: >-
#     Uitbesteden brengt de gegevens bij een ander, en misschien in een ander land; wie zelf gebruikt geeft niets door.
#   source: Verordening (EU) 2016/679
#   reading: >-
#     De lijst van adequaatheidsbesluiten is onvolledig: een besluit voor een deel van een land, zoals voor Canada, Japan en de Verenigde Staten,
#     staat er niet op. Wie zich daarop beroept, laat het nakijken.
#     Van voor 2013 zijn de dagen van de besluiten niet opgenomen. Het besluit voor het Verenigd Koninkrijk is als verlengd tot en met 27 december 2031
#     opgenomen; het verlengingsbesluit zelf is niet gezien. Tot het einde van 2020 gold het Unierecht daar nog, en of de overgangsregeling van het
#     handelsverdrag daarna doorgifte toeliet, beslist een mens. Van gegevens van de politie of uit de basisregistratie en van een ontvangende overheid
#     wordt aangenomen dat zij in Nederland blijven, tot een land is genoemd. Dat geldt ook van wie naar zijn aard hier is gevestigd: een pensioenfonds,
#     een zorgverzekeraar, een corporatie, de lokale omroep, een kerk, een vereniging van de gemeente. Een bedrijf, een nieuwsmedium of een
#     zorgorganisatie kan overal zitten, en wordt naar het land gevraagd. Wat de politie zelf naar het buitenland geeft regelt de Wet politiegegevens.
#     Bij uitbesteden telt een land alleen als het is genoemd, als dat van de ander of als dat van de opslag.
#   alternative: Het besluit voor het Verenigd Koninkrijk liep af op 27 december 2025.
#   presumes: [land_ontvanger, opslagland]
#   signed: null
package clauses.avg.art44

import data.clauses.avg.art44.adequate
import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.country
import data.lib.fact
import data.lib.said
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([country.at_home, _lawful])) if _applies

checks contains check.of(rego.metadata.chain(), truth.any([country.not_said, _lawful])) if _applies_when_said

_applies if {
	act.under({"doorverstrekken"})
	input.field.regime == "avg"
	input.receiver.kind in body.private
}

checks contains check.of(rego.metadata.chain(), truth.all([truth.any([country.not_said, _lawful]), _stored])) if _outsourced

_outsourced if {
	act.under({"uitbesteden"})
	input.field.regime in {"avg", "brp", "wpg"}
	input.holder.kind in body.civil
}

# Where nothing points abroad, the country is not asked.
_applies_when_said if {
	act.under({"doorverstrekken"})
	input.field.regime == "avg"
	input.receiver.kind == "overheid"
}

_applies_when_said if {
	act.under({"doorverstrekken"})
	input.field.regime in {"brp", "wpg"}
	input.giver.kind != "politie"
	input.receiver.kind in {"bedrijf", "media", "overheid", "samenwerking", "vereniging", "zorg"}
}

# Storing with another abroad is passing on to there.
_stored := truth.any([said.stored_in_eea, _stored_under_decision, fact.holds("passende_waarborgen"), _claimed])

_stored_under_decision := truth.any([
	fact.among("opslagland", adequate),
	truth.all([fact.equals("opslagland", "Verenigd Koninkrijk"), _union_law_or_decision]),
])

_lawful := truth.any([_inside, _decided, fact.holds("passende_waarborgen"), _claimed])

_inside := truth.any([
	fact.among("land_ontvanger", country.eea),
	truth.all([fact.equals("land_ontvanger", "Verenigd Koninkrijk"), _union_law_or_decision]),
])

_union_law_or_decision := truth.any([
	term.within("2008-01-01", "2020-12-31"),
	truth.all([term.within("2021-01-01", "2021-06-27"), truth.open("overgang-verenigd-koninkrijk")]),
	term.within("2021-06-28", "2031-12-27"),
])

# Decisions older than the list have other days; a person looks those up.
_decided := truth.all([fact.among("land_ontvanger", adequate), truth.any([term.within("2013-01-01", "9999-12-31"), truth.open("adequaatheidsbesluit")])])

_claimed := truth.all([fact.holds("beroep_op_adequaatheid"), truth.open("adequaatheidsbesluit")])
