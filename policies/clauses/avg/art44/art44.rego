# METADATA
# title: Artikel 44 tot en met 49, doorgifte buiten de EER, AVG
# description: >-
#   Naar een land buiten de EER gaan gegevens alleen met een adequaatheidsbesluit of passende waarborgen; een overheid kan zich daar
#   op toestemming of overeenkomst niet beroepen.
# labels:
#   clause: avg/art44
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:44", from: "2018-05-25"}
#     - {id: "avg:49:3", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     De lijst van adequaatheidsbesluiten is onvolledig: een besluit voor een deel van een land, zoals voor Canada, Japan en de Verenigde Staten,
#     staat er niet op. Wie zich daarop beroept, laat het nakijken. Het besluit voor het Verenigd Koninkrijk is tot en met 27 december 2025
#     opgenomen; tot het einde van 2020 gold het Unierecht daar nog.
#   signed: null
package clauses.avg.art44

import data.clauses.avg.art44.adequate
import data.lib.act
import data.lib.check
import data.lib.country
import data.lib.fact
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_inside, fact.among("land_ontvanger", adequate), fact.holds("passende_waarborgen"), _claimed])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.regime == "avg"
	input.receiver.kind in {"bedrijf", "media", "vereniging", "zorg"}
}

_inside := truth.any([
	fact.among("land_ontvanger", country.eea),
	truth.all([fact.equals("land_ontvanger", "Verenigd Koninkrijk"), _union_law_or_decision]),
])

_union_law_or_decision := truth.any([term.within("2018-05-25", "2020-12-31"), term.within("2021-06-28", "2025-12-27")])

_claimed := truth.all([fact.holds("beroep_op_adequaatheid"), truth.open("adequaatheidsbesluit")])
