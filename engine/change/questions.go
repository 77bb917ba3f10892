package change

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"doelbinding/engine"
)

// ReadQuestions reads questions, one a line, as [Line] writes them; behind " => " stands how it came out. What a register does not know of a
// fact is left out as well: a question of one state may name what another lacks.
func ReadQuestions(reg engine.Names, r io.Reader) ([]Asked, error) {
	var out []Asked
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		asked, came, _ := strings.Cut(lines.Text(), " => ")
		if strings.TrimSpace(asked) == "" {
			continue
		}
		q, _, err := ParseLine(reg, asked)
		if err != nil {
			return nil, fmt.Errorf("read questions: %s: %w", asked, err)
		}
		out = append(out, Asked{Question: q, Yes: strings.HasPrefix(came, string(engine.Permitted)), Asks: strings.Fields(strings.TrimPrefix(came, string(engine.Insufficient)+":"))})
	}
	return out, lines.Err()
}

// Line writes a question on one line: number, day, act, party/role, field, purpose, and what else is said.
func Line(n int, q engine.Question) string {
	dash := func(s string) string {
		if s == "" {
			return "-"
		}
		return s
	}
	s := fmt.Sprintf("%04d %s %s %s/%s %s %s", n, q.Day, q.Action, q.Party, dash(q.Role), q.Field, dash(q.Purpose))
	if q.Selector != "" {
		s += " code=" + q.Selector
	}
	if q.Supplier != "" {
		s += " supplier=" + q.Supplier
	}
	for _, name := range slices.Sorted(maps.Keys(q.Facts)) {
		s += fmt.Sprintf(" %s=%s", name, strings.ReplaceAll(fmt.Sprint(q.Facts[name].Any()), " ", "_"))
	}
	return s
}

// ParseLine reads what [Line] writes. Facts that the register does not know are left out of the question, and given.
func ParseLine(reg engine.Names, line string) (q engine.Question, unknown []string, err error) {
	f := strings.Fields(line)
	if len(f) < 6 {
		return q, nil, fmt.Errorf("not a question")
	}
	dash := func(s string) string { return strings.TrimPrefix(s, "-") }
	party, role, _ := strings.Cut(f[3], "/")
	q = engine.Question{Day: engine.Day(f[1]), Action: f[2], Party: party, Role: dash(role), Field: f[4], Purpose: dash(f[5]), Facts: map[string]engine.Value{}}
	for _, x := range f[6:] {
		name, v, _ := strings.Cut(x, "=")
		fact, ok := reg.Fact(name)
		switch {
		case name == "code":
			q.Selector = v
		case name == "supplier":
			q.Supplier = v
		case !ok:
			unknown = append(unknown, name)
		case fact.Type == engine.TypeBoolean:
			q.Facts[name] = engine.Truth(v == "true")
		case fact.Type == engine.TypeInteger:
			n, err := strconv.ParseInt(v, 10, 64)
			if err != nil {
				return q, nil, err
			}
			q.Facts[name] = engine.Number(n)
		case fact.Type == engine.TypeCountry:
			q.Facts[name] = engine.Text(strings.ReplaceAll(v, "_", " "))
		default:
			q.Facts[name] = engine.Text(v)
		}
	}
	return q, unknown, nil
}
