package importing

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/register"
)

// line is a row of an activity, by kinds of column.
type line struct {
	place
	cells  map[string]string
	stated bool // the heading of the processor asks after the contract as well
	more   bool // the row continues an activity, and need not say everything again
}

var total = regexp.MustCompile(`(?i)^(sub)?totaal\b|^aantal (verwerkingen|activiteiten)\b|^(einde|eind) (register|lijst)\b`)

// table goes through the rows below a heading.
func (r *reader) table(t table) {
	r.report.Ignored = append(r.report.Ignored, t.ignored...)
	r.report.Unread = append(r.report.Unread, t.unread...)
	head := t.rows[t.heading]
	var before map[string]string
	for _, row := range t.rows[t.heading+1:] {
		if total.MatchString(first(row)) || again(row, head) {
			continue
		}
		cells, own := map[string]string{}, false
		for key, n := range t.at {
			if n < len(row.cells) {
				cells[key] = row.cells[n]
				own = own || (key == colName || key == colNumber) && row.cells[n] != "" && !row.merged[n]
			}
		}
		_, named := t.at[colName]
		continues := !own && before != nil && named
		switch {
		case continues: // another row of the activity above
			for _, c := range columns {
				if c.carries && cells[c.key] == "" {
					cells[c.key] = before[c.key]
				}
			}
		case cells[colName] == "" && cells[colPurpose] == "" && cells[colGround] == "":
			continue // a heading between rows, or a remark
		default:
			r.activity++
		}
		before = cells
		r.line(line{place{short(t.name), row.number}, cells, t.stated, continues})
	}
}

func first(r row) string {
	for _, c := range r.cells {
		if c != "" {
			return c
		}
	}
	return ""
}

// again reports whether a row repeats the heading, as every page of a print does.
func again(r, head row) bool { return slices.Equal(r.cells, head.cells) }

// line reads one row: whose processing, for which purposes, and what it settles about them.
func (r *reader) line(l line) {
	party, ok := r.controller(l)
	if !ok {
		return
	}
	list := r.purposes(l)
	if len(list) == 0 {
		return
	}
	about := []subject{}
	sets := r.datasets(l)
	for _, p := range list {
		if len(sets) == 0 {
			about = append(about, subject{party: party.ID, purpose: p})
		}
		for _, d := range sets {
			about = append(about, subject{party: party.ID, purpose: p, dataset: d})
		}
	}
	add := func(column string, facts map[string]engine.Value, change func(*subject)) {
		for _, s := range about {
			change(&s)
			for _, name := range slices.Sorted(maps.Keys(facts)) {
				r.found = append(r.found, finding{s, name, facts[name], column, l.place, r.activity})
			}
		}
	}
	same := func(*subject) {}
	if text := l.cells[colGround]; text == "" {
		if !l.more {
			r.left(l.place, title(colGround), "de cel is leeg")
		}
	} else if g, reason := groundOf(text); reason != "" {
		r.left(l.place, title(colGround), reason)
	} else {
		add(title(colGround), groundFacts(g, party.Kind, lawful(text) || lawful(l.cells[colLaw])), same)
	}
	for _, c := range readers {
		r.one(l, c, add)
	}
	partners := r.processors(l, party, func(partner string, facts map[string]engine.Value) {
		add(title(colProcessor), facts, func(s *subject) { s.partner = partner })
	})
	if r.transfer(l, partners) {
		add(title(colTransfer), map[string]engine.Value{"passende_waarborgen": engine.Truth(true)}, func(s *subject) { s.partner = partners[0] })
	}
	for field, letter := range r.special(l, party) {
		add(title(colSpecial), map[string]engine.Value{"art9_uitzondering": engine.Text(letter)}, func(s *subject) {
			s.dataset, s.field = strings.Split(field, "/")[0], field
		})
	}
}

// one reads a column that settles facts about the purpose alone.
func (r *reader) one(l line, c reading, add func(string, map[string]engine.Value, func(*subject))) {
	text := l.cells[c.key]
	if text == "" {
		return
	}
	facts, reason := c.read(r, text)
	switch {
	case reason != "":
		r.left(l.place, title(c.key), reason)
	case len(facts) == 0 && c.key == colTransfer: // counted where the safeguards are read
	case len(facts) == 0:
		r.silent[title(c.key)]++
	default:
		add(title(c.key), facts, func(*subject) {})
	}
}

// controller tells whose processing a row is.
func (r *reader) controller(l line) (engine.Party, bool) {
	text := l.cells[colController]
	var named []engine.Party
	for _, f := range r.reg.Mentioned(engine.KindParty, text) {
		if p, ok := r.reg.Party(f.ID); ok && p.Kind != "persoon" {
			named = append(named, p)
		}
	}
	i := slices.IndexFunc(named, func(p engine.Party) bool { return p.ID == r.opts.Party })
	switch {
	case i >= 0:
		return named[i], true
	case r.opts.Party != "" && len(named) == 0:
		return r.reg.Party(r.opts.Party)
	case r.opts.Party != "":
		r.left(l.place, title(colController), fmt.Sprintf("'%s' is een ander dan %s", short(text), r.opts.Party))
	case len(named) == 1:
		return named[0], true
	case text == "":
		r.left(l.place, title(colController), "noemt niemand; geef --party")
	default:
		r.left(l.place, title(colController), fmt.Sprintf("'%s' noemt niet één organisatie die het register kent; geef --party", short(text)), r.near(engine.KindParty, text)...)
	}
	return engine.Party{}, false
}

var bullet = regexp.MustCompile(`^\s*([-•*–]|\d{1,2}[.)]|[a-z]\))\s*`)

// parts gives what a cell lists: by line, or by semicolon.
func parts(text string) (out []string) {
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return r == ';' || r == '\n' }) {
		if part = strings.TrimSpace(bullet.ReplaceAllString(part, "")); part != "" {
			out = append(out, strings.TrimRight(part, " ."))
		}
	}
	return out
}

// purposes gives the purposes of a row that the register knows. Where the purpose is told in a sentence, the name of the activity counts if that is
// a purpose and the sentence holds its words too: then both say the same.
func (r *reader) purposes(l line) (out []string) {
	name, text := l.cells[colName], l.cells[colPurpose]
	list := parts(text)
	if len(list) == 0 {
		if id, ok := r.exactly(name); ok {
			return []string{id}
		}
		r.left(l.place, title(colPurpose), fmt.Sprintf("de cel is leeg, en '%s' is geen doel van het register", short(name)), r.near(engine.KindPurpose, name)...)
		return nil
	}
	named, _ := r.exactly(name)
	for _, part := range list {
		id, ok := r.exactly(part)
		if !ok && named != "" && slices.ContainsFunc(r.reg.Mentioned(engine.KindPurpose, part), func(f engine.Found) bool { return f.ID == named }) {
			id, ok = named, true
		}
		switch {
		case ok && !slices.Contains(out, id):
			out = append(out, id)
		case !ok:
			near := r.near(engine.KindPurpose, part)
			if named != "" && !slices.Contains(near, named) {
				near = append([]string{named}, near...)
			}
			r.left(l.place, title(colPurpose), fmt.Sprintf("'%s' is geen doel van het register", short(part)), near[:min(3, len(near))]...)
		}
	}
	return out
}

// exactly gives the purpose that goes by a name or a synonym, if it is one.
func (r *reader) exactly(text string) (string, bool) {
	if text == "" {
		return "", false
	}
	var same []string
	for _, f := range r.reg.Find(text, engine.KindPurpose) {
		if f.Distance == 0 {
			same = append(same, f.ID)
		}
	}
	if len(same) != 1 {
		return "", false
	}
	return same[0], true
}

// near gives at most three names of a kind that a text holds or looks like.
func (r *reader) near(kind, text string) (out []string) {
	for _, f := range r.reg.Mentioned(kind, text) {
		out = append(out, f.ID)
	}
	for _, id := range r.reg.Nearest(kind, text) {
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out[:min(3, len(out))]
}

// datasets gives the datasets of the register that a row names, if any: then what it settles is about those alone.
func (r *reader) datasets(l line) (out []string) {
	for _, part := range parts(strings.ReplaceAll(l.cells[colDataset], ",", ";")) {
		for _, d := range r.reg.Datasets() {
			if has := register.Stems(part); slices.Equal(has, register.Stems(d.Name)) || slices.Equal(has, register.Stems(d.ID)) {
				out = append(out, d.ID)
			}
		}
	}
	return out
}
