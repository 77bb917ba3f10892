# METADATA
# title: Artikel 35, termijn, Wbp
# description: Op een verzoek om inzage werd tot 25 mei 2018 binnen vier weken geantwoord.
# labels:
#   clause: wbp/art35_termijn
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2008-01-01"
#   valid_until: "2018-05-24"
#   citations:
#     - {id: "wbp:35:1", from: "2001-09-01", until: "2018-05-24"}
#   source: Wet bescherming persoonsgegevens
#   signed: null
package clauses.wbp.art35_termijn

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

_answer := term.due_days("antwoorden-op-het-verzoek", input.supplier.id, "ontvangen_op", 28)
