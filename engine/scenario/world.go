package scenario

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"strings"

	"doelbinding/engine"
)

// The keywords of a step.
const (
	Given = "Gegeven"
	When  = "Wanneer"
	Then  = "Dan"
)

// Register is what the sentences look names up in: a snapshot that also knows the Dutch names.
type Register interface {
	engine.Register
	// Named finds the id of a kind of thing by its Dutch name, with or without an article. A field is named within its dataset.
	Named(kind, name string) (id string, ok bool)
	// NearestOf gives at most three of the candidates that look most like a text.
	NearestOf(text string, candidates []string) []string
}

// Driver decides a question from a register: the engine itself, or the service over HTTP.
type Driver interface {
	Decide(ctx context.Context, reg Register, q engine.Question) (engine.Decision, error)
}

// World is the state of one scenario.
type World struct {
	driver  Driver
	reg     Register
	with    func(entries ...any) (Register, error)
	entries []any
	ended   engine.Agreement // the agreement as the scenario changed it
	asked   Register         // what the question was put to

	Question engine.Question
	Decision *engine.Decision
	Expected engine.Outcome // what the scenario expects, as far as it came to that
}

// Engine decides a question over a register.
type Engine interface {
	Decide(ctx context.Context, reg engine.Register, q engine.Question) (engine.Decision, error)
}

// Direct returns a driver that asks an engine in this process.
func Direct(e Engine) Driver { return direct{e} }

type direct struct{ engine Engine }

func (d direct) Decide(ctx context.Context, reg Register, q engine.Question) (engine.Decision, error) {
	return d.engine.Decide(ctx, reg, q)
}

// Suite makes worlds: a driver, the base register, and a way to add entries for one scenario.
type Suite struct {
	Driver   Driver
	Register Register
	With     func(entries ...any) (Register, error)
	Today    engine.Day
}

// World gives a fresh world.
func (s Suite) World() *World {
	return &World{driver: s.Driver, reg: s.Register, with: s.With, Question: engine.Question{Asked: s.Today}}
}

func (w *World) name(kind, name string) (string, error) {
	id, ok := w.reg.Named(kind, name)
	if !ok {
		return "", fmt.Errorf("%s %q staat niet in het register%s", kind, name, orNearest(w.reg.Nearest(kind, name)))
	}
	return id, nil
}

func orNearest(ids []string) string {
	if len(ids) == 0 {
		return ""
	}
	return "; bedoelt u " + strings.Join(ids, ", ") + "?"
}

// setParty reads "de toezichthouder van gemeente Utrecht" or "gemeente Utrecht".
func (w *World) setParty(text string) error {
	if role, party, ok := strings.Cut(text, " van "); ok {
		if id, known := w.reg.Named(engine.KindRole, role); known {
			w.Question.Role = id
			text = party
		}
	}
	id, err := w.name(engine.KindParty, text)
	w.Question.Party = id
	return err
}

func (w *World) setSupplier(text string) (err error) {
	w.Question.Supplier, err = w.name(engine.KindParty, text)
	return err
}

func (w *World) setDay(text string) (err error) {
	w.Question.Day, err = dutchDay(text)
	return err
}

// state takes a fact from its sentence.
func (w *World) state(text string) error {
	fact, v, err := w.sentence(text)
	if err != nil {
		return err
	}
	if w.Question.Fact(fact.Name).Known() {
		return fmt.Errorf("%s is al gezegd", fact.Name)
	}
	w.Question = w.Question.With(fact.Name, v)
	return nil
}

// leave says that a fact stays unsaid, to stress that it is missing.
func (w *World) leave(text string) error {
	fact, _, err := w.sentence(text)
	if err == nil && w.Question.Fact(fact.Name).Known() {
		err = fmt.Errorf("%s is al gezegd", fact.Name)
	}
	return err
}

// fulfils reads which obligations the caller can see to: "geheimhouding, beveiligen en vernietigen".
func (w *World) fulfils(kinds string) error {
	w.Question.Limited = true
	w.Question.Fulfils = strings.Split(strings.ReplaceAll(kinds, " en ", ", "), ", ")
	return nil
}

// ask puts the question.
func (w *World) ask(field, dataset, action string) error {
	if w.Decision != nil {
		return errors.New("een scenario stelt één vraag")
	}
	act, err := w.name(engine.KindAction, action)
	if err != nil {
		return err
	}
	set, ok := w.reg.Named(kindDataset, dataset)
	if !ok {
		return fmt.Errorf("dataset %q staat niet in het register", dataset)
	}
	id, ok := w.reg.Named(engine.KindField, set+" "+article.ReplaceAllString(field, ""))
	if !ok {
		return fmt.Errorf("gegeven %q staat niet in %s%s", field, dataset, orNearest(w.reg.Nearest(engine.KindField, set+"/"+field)))
	}
	w.Question.Action, w.Question.Field = act, id
	if w.Question.Day == "" {
		return errors.New("het scenario noemt geen dag")
	}
	w.Question.Facts = maps.Clone(w.Question.Facts)
	reg := w.reg
	if entries := w.added(); len(entries) > 0 {
		if reg, err = w.with(entries...); err != nil {
			return err
		}
	}
	w.asked = reg
	return w.decide()
}

func (w *World) decide() error {
	d, err := w.driver.Decide(context.Background(), w.asked, w.Question)
	if err != nil {
		return fmt.Errorf("er kon niet worden beslist: %w", err)
	}
	w.Decision = &d
	return nil
}

// full gives the explanation. Only a scenario that looks at it pays for it.
func (w *World) full() (*engine.Full, error) {
	if w.Decision == nil {
		return nil, errNoQuestion
	}
	if !w.Question.Full {
		w.Question.Full = true
		if err := w.decide(); err != nil {
			return nil, err
		}
	}
	if w.Decision.Full == nil {
		return nil, errors.New("het antwoord heeft geen uitleg")
	}
	return w.Decision.Full, nil
}

func (w *World) added() []any {
	entries := w.entries
	if w.ended.ID != "" {
		entries = append(entries, w.ended)
	}
	return entries
}

// participate adds that a municipality takes part, for this scenario only.
func (w *World) participate(party, from, until string) error {
	id, err := w.name(engine.KindParty, party)
	if err != nil {
		return err
	}
	p := engine.Participation{ID: "scenario-" + id, Party: id, Agreement: agreementID}
	if p.Period.From, err = dutchDay(from); err == nil && until != "" {
		p.Period.Until, err = dutchDay(until)
	}
	w.entries = append(w.entries, p)
	return err
}

// agreementID is the one agreement that scenarios can change.
const agreementID = "convenant-midden-nederland"

func (w *World) end(day string, set func(*engine.Agreement, engine.Day)) error {
	d, err := dutchDay(day)
	if err != nil {
		return err
	}
	if w.ended.ID == "" {
		a, ok := w.reg.Agreement(agreementID)
		if !ok {
			return fmt.Errorf("het register kent de afspraken niet")
		}
		w.ended = a
	}
	set(&w.ended, d)
	return nil
}
