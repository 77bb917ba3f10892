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
#   reading: De lijst van adequaatheidsbesluiten is niet opgenomen; wie zich daarop beroept, laat het nakijken.
#   signed: null
package clauses.avg.art44

import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(fact.holds("buiten_eer")), fact.holds("passende_waarborgen"), _adequate])) if _applies

_applies if {
	input.action.id == "doorverstrekken"
	input.field.regime == "avg"
	input.receiver.kind in {"bedrijf", "media", "vereniging", "zorg"}
}

_adequate := truth.all([fact.holds("beroep_op_adequaatheid"), truth.open("adequaatheidsbesluit")])
