# METADATA
# title: Artikel 12, derde lid, termijn, AVG
# description: Op een verzoek wordt binnen een maand geantwoord; met een bericht binnen die maand kunnen er twee bij.
# labels:
#   clause: avg/art12_lid3
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:12:3", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     De tijd die de functionaris voor gegevensbescherming gebruikt telt mee. Wie zegt dat het verzoek niet ingewikkeld is, kan de termijn niet daarom
#     verlengen.
#   presumes: [ingewikkeld]
#   signed: null
package clauses.avg.art12_lid3

import data.clauses.avg.art12_lid3.terms
import data.lib.act
import data.lib.check
import data.lib.term
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_answer}) if _applies

_applies if {
	act.under({"eisen", "inzien"})
	input.field.regime == "avg"
	input.party.kind == "persoon"
}

# A copy of police data that somebody else holds is under the general law.
_applies if {
	act.under({"eisen", "inzien"})
	input.field.regime == "wpg"
	input.supplier.kind != "politie"
	input.party.kind == "persoon"
}

_answer := term.due_extended("antwoorden-op-het-verzoek", input.supplier.id, "ontvangen_op", terms, "termijn_verlengd")
