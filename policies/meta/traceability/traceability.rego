# METADATA
# title: Traceability
# description: >-
#   The policy about the policies: every clause is complete and cited for its whole validity, has its feature, and every line of the ledger
#   points at something that exists. It reads an inventory: the clauses as the engine
#   derived them, the names of the features, and the register.
package meta.traceability

import data.inventory

findings contains finding(clause.id, "has no title, gist or source") if {
	some clause in inventory.clauses
	"" in {clause.title, clause.gist, clause.source}
}

findings contains finding(clause.id, "has an effect or side that does not exist") if {
	some clause in inventory.clauses
	not _complete(clause)
}

findings contains finding(clause.id, "a ground has one side, never both") if {
	some clause in inventory.clauses
	clause.effect == "ground"
	not clause.side in {"disclosure", "processing"}
}

findings contains finding(clause.id, sprintf("%s is no quoted day", [day])) if {
	some clause in inventory.clauses
	some day in _days(clause)
	not regex.match(`^\d{4}-\d\d-\d\d$`, day)
}

findings contains finding(clause.id, sprintf("has no citation on %s, within its validity", [day])) if {
	some clause in inventory.clauses
	some day in clause.probes
	not _cited(clause, day)
}

# Whoever moves a day of a clause alone, moves it away from what it cites.
findings contains finding(clause.id, sprintf("holds from %s, on which nothing begins that it cites, nor is it the day after another clause of the instrument ends", [clause.valid_from])) if {
	some clause in inventory.clauses
	clause.valid_from != _first_day
	not _cited_from(clause, clause.valid_from)
	not _succeeds(clause)
}

findings contains finding(clause.id, sprintf("holds until %s, on which nothing ends that it cites, nor does another clause of the instrument begin the day after", [clause.valid_until])) if {
	some clause in inventory.clauses
	clause.valid_until != ""
	not _cited_until(clause, clause.valid_until)
	not _precedes(clause)
}

findings contains finding(clause.id, "has a reading without saying who signed it: signed must be there, null until then") if {
	some clause in inventory.clauses
	clause.reading != ""
	clause.signed_key == false
}

findings contains finding(clause.id, sprintf("reads silence of %v, presumes says %v", [clause.silent, clause.presumes])) if {
	some clause in inventory.clauses
	clause.silent != clause.presumes
}

findings contains finding(clause.id, "has no feature") if {
	some clause in inventory.clauses
	not clause.id in inventory.features
}

findings contains finding(feature, "is a feature of no clause") if {
	some feature in inventory.features
	not feature in {clause.id | some clause in inventory.clauses}
}

findings contains finding(clause.id, sprintf("reads %s, which the register does not know", [fact])) if {
	some clause in inventory.clauses
	some fact in clause.facts
	not inventory.words[fact]
}

# A caller who states a fact believes that it counts.
findings contains finding(fact, "is a fact that no clause reads") if {
	some fact in inventory.stated
	not fact in {f | some clause in inventory.clauses; some f in array.concat(clause.facts, clause.counts)}
}

# A word with a slip of the pen is in no list, and what names it is silent.
findings contains finding(clause.id, sprintf("compares %s with %s, which it can never be", [fact, word])) if {
	some clause in inventory.clauses
	some fact, words in clause.words
	some word in words
	not word in inventory.words[fact]
}

findings contains finding(clause.id, sprintf("cites %s, of an instrument that the register does not know", [citation.id])) if {
	some clause in inventory.clauses
	some citation in clause.citations
	not split(citation.id, ":")[0] in inventory.instruments
}

# How many statements each source has. The number comes first: a statement that nobody wrote down cannot be missed otherwise.
_statements := {"convenant-midden-nederland": 265, "leeuwarden-privacy": 200, "leiden-privacy": 134, "lms-organisatie": 18, "lms-privacyverklaring": 72, "statuten": 128}

findings contains finding(source, sprintf("has %d statements in the ledger, the source has %d", [_lines(source), expected])) if {
	some source, expected in _statements
	_lines(source) != expected
}

findings contains finding(source, "is a source of which nobody knows how many statements it has") if {
	some source, _ in data.ledger
	not _statements[source]
}

findings contains finding(clause.id, "executes no statement of the ledger") if {
	some clause in inventory.clauses
	not clause.id in _executed
}

findings contains finding(statement, "must say one of clause, register, undecidable") if {
	some source, lines in data.ledger
	some statement, line in lines
	count(object.keys(line) & {"clause", "register", "undecidable"}) != 1
}

findings contains finding(statement, sprintf("points at clause %s, which is not there", [line.clause])) if {
	some source, lines in data.ledger
	some statement, line in lines
	not line.clause in {clause.id | some clause in inventory.clauses}
}

findings contains finding(statement, sprintf("points at register entry %s, which is not there", [line.register])) if {
	some source, lines in data.ledger
	some statement, line in lines
	not line.register in inventory.entries
}

findings contains finding(statement, "gives no reason why it cannot be decided") if {
	some source, lines in data.ledger
	some statement, line in lines
	count(line.undecidable) < 20
}

finding(where, what) := {"where": where, "what": what}

_lines(source) := count(data.ledger[source]) if {
	data.ledger[source]
} else := 0

_executed := {line.clause |
	some lines in data.ledger
	some line in lines
}

_complete(clause) if {
	clause.effect in {"ground", "prohibition", "condition", "duty"}
	clause.side in {"disclosure", "processing", "both"}
}

_days(clause) := {day |
	some day in array.concat([clause.valid_from, clause.valid_until], _citation_days(clause))
	day != ""
}

_citation_days(clause) := [day |
	some citation in clause.citations
	some day in [citation.from, citation.until]
]

_cited(clause, day) if {
	some citation in clause.citations
	citation.from <= day
	_until(citation) >= day
}

# Of older law nothing is known here, so what holds from before it holds from this day.
_first_day := "2008-01-01"

_cited_from(clause, day) if {
	some citation in clause.citations
	citation.from == day
}

_cited_until(clause, day) if {
	some citation in clause.citations
	citation.until == day
}

_succeeds(clause) if {
	some other in inventory.clauses
	_instrument(other) == _instrument(clause)
	_next(other.valid_until) == clause.valid_from
}

_precedes(clause) if {
	some other in inventory.clauses
	_instrument(other) == _instrument(clause)
	other.valid_from == _next(clause.valid_until)
}

_instrument(clause) := split(clause.id, "/")[0]

_next(day) := substring(time.format(time.add_date(time.parse_rfc3339_ns(sprintf("%sT00:00:00Z", [day])), 0, 0, 1)), 0, 10) if {
	regex.match(`^\d{4}-\d\d-\d\d$`, day)
}

_until(citation) := citation.until if {
	citation.until != ""
} else := "9999-12-31"
