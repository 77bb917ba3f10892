# METADATA
# title: Checks
# description: >-
#   Makes the check of a clause from its annotation and its element. A clause never states its own id, effect, side or citation in its
#   body, and gives no check on a day outside its validity. A state always means compliance.
package lib.check

# METADATA
# description: The check of a clause.
# scope: document
# custom:
#   makes: check
of(chain, element) := with_obligations(chain, element, set())

# METADATA
# description: >-
#   The check of a clause, with what a yes brings along. chain[0] is the rule, chain[1] its package: in a clause only the package carries an
#   annotation.
# scope: document
# custom:
#   makes: check
with_obligations(chain, element, obligations) := {
	"clause": about.labels.clause,
	"effect": about.custom.effect,
	"side": about.custom.side,
	"citations": [citation.id |
		some citation in about.custom.citations
		citation.from <= input.time
		input.time <= object.get(citation, "until", _forever)
	],
	"state": _states[element.is],
	"missing": element.missing,
	"norms": element.norms,
	"presumed": element.presumed,
	"weighed": element.weighed,
	"obligations": obligations,
} if {
	about := chain[1].annotations
	about.custom.valid_from <= input.time
	input.time <= object.get(about.custom, "valid_until", _forever)
}

# METADATA
# description: What a yes brings along, without a day.
# scope: document
# custom:
#   makes: obligation
obligation(kind, bearer) := {"kind": kind, "bearer": bearer, "counted_from": "", "deadline": ""}

_states := {"yes": "met", "no": "violated", "unknown": "unknown", "open": "judgement"}

# Later than any day that can be judged. A comparison with an absent member would be undefined, and the clause would be silent.
_forever := "9999-12-31"
