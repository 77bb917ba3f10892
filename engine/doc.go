// Package engine decides one question: may party X receive or use field Y for purpose Z, supplied by S, on day D, given facts F?
//
// The nouns of the domain live here, and the one verb, [Engine.Decide]. A [Question] is resolved against one snapshot of the
// [Register] into an [Input], the [Policy] evaluates that input, and the [Findings] become a [Decision] with its reason, citations of
// the day judged, obligations and what is missing. The law itself is Rego, under policies/: nothing in this package permits or
// forbids. A refusal is a Decision; an error means that no decision could be made, and the caller must refuse. Package explain says why
// a decision is what it is, and what would make it another.
//
// Decide is a pure function of the policy hash, the register hash, the question and its day. Names are resolved here, time never is:
// nothing in the input depends on the day judged except that day.
//
// The package imports the standard library only; OPA, go-memdb, Echo and Gherkin each have one door of their own.
//
// # Glossary
//
// The code is English, the law is Dutch, and each Dutch term has one English name:
//
//	verstrekking    disclosure      partij          party
//	gegeven         field           verstrekker     supplier
//	doel            purpose         ontvanger       recipient, receiver
//	grondslag       ground          betrokkene      data subject
//	verbod          prohibition     afspraken       agreement
//	voorwaarde      condition       regeling        instrument
//	plicht          duty            bepaling        clause
//	verplichting    obligation      bevinding       check
//	besluit         decision        besluitenlogboek journal
//	weging          judgement       lezing          reading
package engine
