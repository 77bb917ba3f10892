// Package wire is the form of a question and a decision outside the process: AuthZEN 1.0 JSON, decoded strictly into engine types and
// encoded deterministically. It is the only importer of go-json-experiment.
//
// Decoding is closed: whatever is read and not understood is an error with a JSON pointer, and the value is never repeated. Unknown members
// outside context.facts are ignored whatever they hold, as AuthZEN demands, and counted.
package wire

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"doelbinding/engine"
	"doelbinding/engine/language"
	"doelbinding/engine/wire/traceparent"
)

// Decoded is a question, or the gaps that keep it from being one, and what else the caller said.
type Decoded struct {
	Question engine.Question
	Gaps     []engine.Gap // subject or resource of a type that is not judged
	Ignored  int          // members that nobody looks at
	Short    bool         // the answer is wanted without what it rests on: see [EncodeShort]

	Activity string          // the id of the caller's processing in its register of processing; empty: not said
	Trace    traceparent.IDs // of the context; the zero value if it is absent or malformed
}

// Decode reads a question. Facts are typed by the register; now is the moment of asking, which also is the moment judged when the question
// does not name one. The error is always an *[Error].
func Decode(body []byte, reg engine.Names, now time.Time) (Decoded, error) {
	root, p := parse(body, MaxBytes, MaxDepth)
	if p != nil {
		return Decoded{}, &Error{Problems: []Problem{*p}}
	}
	return decode(root, reg, now, "gegeven", "")
}

// DecodeDataset reads a question about every value of a dataset: its resource is of type gegevensset, and Field is the id of the dataset.
func DecodeDataset(body []byte, reg engine.Names, now time.Time) (Decoded, error) {
	root, p := parse(body, MaxBytes, MaxDepth)
	if p != nil {
		return Decoded{}, &Error{Problems: []Problem{*p}}
	}
	return decode(root, reg, now, "gegevensset", "")
}

// Decode reads the question as the law is asked it. In a search the member that is looked for stays empty.
func (e Evaluation) Decode(reg engine.Names, now time.Time) (Decoded, error) {
	return decode(e.root, reg, now, "gegeven", e.searched)
}

func decode(root *node, reg engine.Names, now time.Time, resource, searched string) (Decoded, error) {
	return decodeForm(newForm(searched), root, reg, now, resource)
}

func decodeForm(f *form, root *node, reg engine.Names, now time.Time, resource string) (Decoded, error) {
	d := &decoder{form: f, reg: reg, resource: resource}
	out := d.question(root, now)
	d.misnamed()
	if len(d.problems) > 0 {
		return Decoded{}, &Error{Problems: d.problems}
	}
	if found := engine.Contradictions(reg, out.Question); len(found) > 0 {
		return Decoded{}, Contradictory(found)
	}
	out.Ignored = d.unread(root)
	return out, nil
}

// decoder reads a question of AuthZEN's form as one that the law knows.
type decoder struct {
	*form
	reg      engine.Names
	resource string // the type of resource that is judged
}

func (d *decoder) question(root *node, now time.Time) (out Decoded) {
	q := &out.Question
	m := d.check(root)
	if t := d.text(m.subject, "type", true); t != "" && t != "partij" && !organisations[t] {
		out.Gaps = append(out.Gaps, engine.Gap{Member: "subject_type", Kind: engine.KindSubject, Nearest: d.reg.Nearest(engine.KindSubject, t)})
	}
	if t := d.text(m.resource, "type", true); t != "" && t != d.resource {
		out.Gaps = append(out.Gaps, engine.Gap{Member: "resource_type", Kind: engine.KindObject, Nearest: []string{d.resource}})
	}
	if d.searched != Subject {
		q.Party = d.party(d.text(m.subject, "id", true))
	}
	q.Role = d.text(d.object(m.subject, "properties", false), "role", false)
	q.Action = d.text(m.action, "name", true)
	act := d.object(m.action, "properties", false)
	q.Purpose = d.text(act, "purpose", false)
	if d.searched != Resource {
		q.Field = d.text(m.resource, "id", true)
	}
	q.Selector = d.text(d.object(m.resource, "properties", false), engine.MemberCode, false)
	q.Supplier = d.party(d.text(m.context, "supplier", false))
	q.Full, q.Ways = d.explain(m.context)
	out.Short = d.short(m.context, q.Ways)
	q.Asked = engine.DayOf(now, Amsterdam())
	q.Day, q.Assumed = d.moment(m.context, q.Asked)
	q.Facts = d.facts(d.object(m.context, "facts", false))
	q.Limited, q.Fulfils = d.obligations(m.context)
	out.Activity = d.optional(act, "processing_activity_id")
	d.optional(act, "algorithm_id")
	given := d.optional(m.context, "traceparent")
	if trace, ok := traceparent.Parse(given); ok {
		out.Trace = trace
		d.optional(m.context, "tracestate")
	} else if given != "" {
		d.forget(m.context, "traceparent")
	}
	d.optional(m.context, "mim")
	d.optional(m.context, "ld-context")
	return out
}

// organisations are the classes of TOOI that a party can be said to be of.
var organisations = map[string]bool{
	"https://identifier.overheid.nl/tooi/def/ont/Organisatie":          true,
	"https://identifier.overheid.nl/tooi/def/ont/Overheidsorganisatie": true,
	"https://identifier.overheid.nl/tooi/def/ont/Gemeente":             true,
	"https://identifier.overheid.nl/tooi/def/ont/Provincie":            true,
}

// party gives the id of a party that is named by its TOOI URI; any other name stays as it is.
func (d *decoder) party(name string) string {
	if p, ok := d.reg.PartyOf(name); ok {
		return p.ID
	}
	return name
}

// obligations reads which obligations the caller can fulfil; when it says nothing, nothing is asked of it.
func (d *decoder) obligations(context *node) (limited bool, kinds []string) {
	n := d.get(context, "supported_obligations")
	if n == nil {
		return false, nil
	}
	if n.kind != '[' {
		d.fail(mismatch(n), n.pointer)
		return true, nil
	}
	for _, item := range n.items {
		kind := strings.TrimPrefix(item.text, ObligationType)
		switch {
		case item.kind != '"':
			d.fail(WrongType, item.pointer)
		case kind == "":
			d.empty(item.pointer)
		case !slices.Contains(kinds, kind):
			kinds = append(kinds, kind)
		}
	}
	return true, kinds
}

func (d *decoder) explain(context *node) (full, ways bool) {
	switch d.text(context, "explain", false) {
	case "":
		return false, false
	case Ways:
		return false, true
	case Full:
		return true, true
	}
	d.choose(context.pointer+"/explain", Ways, Full)
	return false, false
}

// short reads context.answer. A short answer has no explanation, so who asks for both contradicts itself.
func (d *decoder) short(context *node, explained bool) bool {
	switch d.text(context, "answer", false) {
	case "", Full:
		return false
	case Short:
		if explained {
			d.problems = append(d.problems, Problem{Code: Contradicting, Pointer: context.pointer + "/answer", Against: context.pointer + "/explain", Why: "een kort antwoord heeft geen uitleg"})
		}
		return true
	}
	d.choose(context.pointer+"/answer", Short, Full)
	return false
}

// Short is what context.answer can be, besides [Full], which it is if absent.
const Short = "short"

// What context.explain can be: with the ways to a yes and the question to ask next, or with those and everything else.
const (
	Ways = "ways"
	Full = "full"
)

// moment reads the day judged from a moment in several forms. An unreadable moment must not be judged as today.
func (d *decoder) moment(context *node, today engine.Day) (engine.Day, bool) {
	s := d.text(context, "time", false)
	if s == "" {
		return today, true
	}
	day, err := ParseMoment(s)
	switch {
	case err != nil:
		d.fail(BadDate, context.pointer+"/time")
	case !day.Judgeable():
		d.outside(context.pointer+"/time", days(engine.FirstDay, engine.LastDay))
	}
	return day, false
}

func (d *decoder) facts(n *node) map[string]engine.Value {
	out := map[string]engine.Value{}
	if n == nil {
		return out
	}
	for _, name := range n.names {
		fact, ok := d.reg.Fact(name)
		if !ok || fact.Member {
			p := Problem{Code: UnknownFact, Pointer: safePointer(n.pointer + "/" + name), Nearest: d.reg.Nearest(engine.KindFact, name)}
			d.problems = append(d.problems, p)
			continue
		}
		out[name] = d.value(d.get(n, name), fact)
	}
	return out
}

func (d *decoder) value(n *node, f engine.Fact) engine.Value {
	v, code := FactValue(f, n.kind, n.text)
	if code == WrongType {
		code = mismatch(n)
	}
	if code != "" {
		d.problems = append(d.problems, misfit(f, code, n))
	}
	if s, ok := v.Any().(string); ok && f.Type == engine.TypeParty {
		return engine.Text(d.party(s))
	}
	return v
}

// firstFactDay is the first day that a fact can be about.
const firstFactDay engine.Day = "1900-01-01"

// mostAllowed is how many values are still a list that somebody reads; of a longer one the nearest are named.
const mostAllowed = 40

// misfit says of a value that is none of its fact what it could have been.
func misfit(f engine.Fact, code Code, n *node) Problem {
	p := ProblemAt(code, n.pointer)
	switch {
	case code == OutOfRange && f.Type == engine.TypeInteger:
		p.Hint = language.Of("een heel getal van %d tot en met %d", f.Min, f.Max)
	case code == OutOfRange:
		p.Hint = days(firstFactDay, engine.LastDay)
	case code == WrongType && f.Type == engine.TypeBoolean:
		p.Allowed = []string{"true", "false"}
	case code == WrongValue && n.text == "":
		p.Hint = language.Of(emptyHint)
	case (code == WrongValue || code == WrongType) && len(f.Values) > mostAllowed:
		p.Nearest = nearest(n.text, f.Values)
	case code == WrongValue || code == WrongType:
		p.Allowed = f.Values
	}
	return p
}

// days says between which days a date must lie.
func days(first, last engine.Day) language.Text {
	return language.Of("een dag van %s tot en met %s", first, last)
}

var wholeNumber = regexp.MustCompile(`^(0|-?[1-9][0-9]{0,15})$`)

// FactValue reads a value of a fact strictly by its type. The code is empty when all is well.
func FactValue(f engine.Fact, kind jsontext.Kind, text string) (engine.Value, Code) {
	switch f.Type {
	case engine.TypeBoolean:
		if kind != 't' && kind != 'f' {
			return engine.Value{}, WrongType
		}
		return engine.Truth(kind == 't'), ""
	case engine.TypeInteger:
		if kind != '0' {
			return engine.Value{}, WrongType
		}
		if !wholeNumber.MatchString(text) {
			return engine.Value{}, OutOfRange
		}
		i, err := strconv.ParseInt(text, 10, 64)
		if err != nil || i < f.Min || i > f.Max {
			return engine.Value{}, OutOfRange
		}
		return engine.Number(i), ""
	}
	if kind != '"' {
		return engine.Value{}, WrongType
	}
	switch f.Type {
	case engine.TypeDate:
		day, err := engine.ParseDay(text)
		if err != nil {
			return engine.Value{}, BadDate
		}
		if day < firstFactDay || day > engine.LastDay {
			return engine.Value{}, OutOfRange
		}
	case engine.TypeEnum, engine.TypeCountry:
		if !slices.Contains(f.Values, text) {
			return engine.Value{}, WrongValue
		}
	default: // a party or a role: whether it exists is for the register
		if text == "" {
			return engine.Value{}, WrongValue
		}
	}
	return engine.Text(text), ""
}
