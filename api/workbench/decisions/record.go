package decisions

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"

	"doelbinding/api/caller"
	"doelbinding/api/problem"
	"doelbinding/api/workbench/page"
	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
)

// Record is a call with its decisions and its proof.
type Record struct {
	Seq       int64
	When      string
	Event     string
	Matrix    *Matrix // nil: the call was for something else
	All       []Count // the decisions by outcome, of a call with more than one
	Client    string
	Door      string
	Engine    string
	Decisions []Whole
	Delivery  string // what a delivery was
	Sent      []Sent // the fields of a delivery
	Dataset   string
	Partial   bool // decisions of others are left out
	Proof     Proof
	Replays   bool
	Again     []Remade
}

// Whole is a decision with everything that the journal has of it.
type Whole struct {
	N        int
	Asked    string
	Outcome  engine.Outcome
	Day      engine.Day
	Reason   string
	Facts    []string
	Checks   []Check
	Duties   []Duty
	Gaps     []string
	Policies string
	Register string
	Repeat   string // where the same question can be asked
}

// Check is what a clause found.
type Check struct{ Clause, Title, State, Effect, Class string }

// Duty is an obligation of a decision.
type Duty struct {
	Kind, Bearer, Clause, Title string
	Deadline                    engine.Day
}

// Sent is how many values of a field were delivered and withheld.
type Sent struct {
	Field          string
	Kept, Withheld int64
}

// Proof is what the seal of the journal says of a record.
type Proof struct {
	Holds, Soon bool
	Trouble     string
	Origin      string
	Size        int64
}

// Remade is a decision that was made again: as it was then, and by the rules of now.
type Remade struct {
	N              int
	Same           bool // the answer is the same bytes, by the policies and the register of then
	Was, Then, Now engine.Outcome
	Trouble        string // why it could not be made again by those of then
	Newer          bool   // the rules or the register are others now
}

// seen returns a call if the client may see it; a call that it may not see is not found.
func (p *Pages) seen(r *http.Request, client caller.Caller) (*journal.Seen, error) {
	seq, err := number(r)
	if err != nil {
		return nil, err
	}
	f := journal.Filter{Parties: client.Sees(), Range: sealed.Range{From: seq, Until: seq + 1}}
	for seen, err := range journal.NewReader(p.journal.Store).Calls(r.Context(), f) {
		return seen, err
	}
	return nil, notFound()
}

func (p *Pages) show(w http.ResponseWriter, r *http.Request, client caller.Caller) error {
	seen, err := p.seen(r, client)
	if err != nil {
		return err
	}
	out := Record{
		Seq: seen.Seq, When: page.Moment(seen.At), Event: eventOf(seen), Client: seen.Record.Call.Client, Door: map[string]string{"http": "de dienst of de werkbank", "cli": "een opdracht"}[seen.Record.Call.Door],
		Engine: seen.Record.ADL.Attributes.Configuration.Engine, Partial: len(seen.Decisions) != len(seen.Record.Call.Decisions), Replays: p.again != nil,
	}
	if out.Matrix = matrixOf(p.site.Register(), seen); len(seen.Decisions) > 1 {
		out.All = counted(seen)
	}
	for _, d := range seen.Decisions {
		out.Decisions = append(out.Decisions, p.whole(d))
	}
	if err := p.delivered(r, seen, &out); err != nil {
		return err
	}
	if !out.Partial {
		_, out.Proof = p.prove(r, seen.Seq)
	}
	if r.Method == http.MethodPost && p.again != nil {
		if out.Again, err = p.decideAgain(r, client, seen.Seq); err != nil {
			return err
		}
	}
	return p.site.Render(w, http.StatusOK, p.one, page.View{Title: fmt.Sprintf("Record %d", seen.Seq), Menu: "Besluiten", Data: out})
}

// whole writes a decision for a reader.
func (p *Pages) whole(d journal.SeenDecision) Whole {
	reg, q := p.site.Register(), d.Question
	out := Whole{N: d.N + 1, Asked: page.Sentence(reg, q), Outcome: d.Outcome.Outcome, Day: d.Day, Reason: d.Reason, Policies: d.Policies, Register: d.Register}
	if q.Selector != "" {
		out.Facts = append(out.Facts, "het incident heeft code "+q.Selector)
	}
	if q.Supplier != "" {
		out.Facts = append(out.Facts, "de verstrekker is "+page.Called(reg, engine.KindParty, q.Supplier))
	}
	for _, name := range slices.Sorted(maps.Keys(q.Facts)) {
		fact, ok := reg.Fact(name)
		if v := q.Facts[name]; ok {
			out.Facts = append(out.Facts, fact.Says(page.Value(reg, fact, v)))
		} else {
			out.Facts = append(out.Facts, name+": "+v.String())
		}
	}
	for _, c := range d.Checks {
		out.Checks = append(out.Checks, Check{c.Clause, c.Title, page.Stand(c.Effect, c.State), c.Effect.Dutch(), classOf(c.State)})
	}
	for _, o := range d.Obligations {
		c, _ := p.site.Policy.Clause(o.Clause)
		out.Duties = append(out.Duties, Duty{o.Kind, page.Called(reg, engine.KindParty, o.Bearer), o.Clause, c.Title, o.Deadline})
	}
	for _, g := range d.Gaps {
		out.Gaps = append(out.Gaps, g.Kind)
	}
	return out
}

func classOf(s engine.State) string {
	return map[engine.State]string{engine.Met: "yes", engine.Violated: "no", engine.Unknown: "open", engine.Judgement: "weigh"}[s]
}

func (p *Pages) delivered(r *http.Request, seen *journal.Seen, out *Record) error {
	d, err := journal.NewReader(p.journal.Store).Delivery(r.Context(), seen)
	if err != nil || d == nil {
		return err
	}
	reg := p.site.Register()
	out.Dataset = d.Dataset
	out.Delivery = page.Sentence(reg, engine.Question{Party: d.Asked.Party, Role: d.Asked.Role, Action: d.Asked.Action, Purpose: d.Asked.Purpose, Field: d.Dataset}) +
		fmt.Sprintf(" Van %d rijen zijn er %d geleverd.", d.Rows.In, d.Rows.Out)
	for _, f := range d.Fields {
		out.Sent = append(out.Sent, Sent{page.Called(reg, engine.KindField, d.Dataset+"/"+f.Field), f.Kept, f.Withheld})
	}
	return nil
}

// prove makes the proof of a record, and checks it as somebody outside would, with the public key of the journal alone.
func (p *Pages) prove(r *http.Request, seq int64) (*sealed.Proof, Proof) {
	proof, err := journal.Prove(r.Context(), p.journal.Store, seq)
	if errors.Is(err, sealed.ErrNotSealed) {
		return nil, Proof{Soon: true}
	}
	if err != nil {
		return nil, Proof{Trouble: "Het bewijs is niet te maken."}
	}
	key, err := sealed.VerifierKey(p.journal.Signer)
	if err != nil {
		return nil, Proof{Trouble: "De publieke sleutel is niet te lezen."}
	}
	at, _, err := journal.CheckProof(proof, key)
	if err != nil {
		return proof, Proof{Trouble: "Het bewijs klopt niet. Iemand kan het journaal hebben veranderd."}
	}
	return proof, Proof{Holds: true, Origin: at.Origin, Size: at.Size}
}

func (p *Pages) proofFile(w http.ResponseWriter, r *http.Request, client caller.Caller) error {
	seen, err := p.seen(r, client)
	if err != nil {
		return err
	}
	if len(seen.Decisions) != len(seen.Record.Call.Decisions) {
		return problem.New(http.StatusForbidden, "geen-inzage", "Dit record gaat ook over anderen; vraag het bewijs aan de beheerder.")
	}
	proof, said := p.prove(r, seen.Seq)
	if proof == nil {
		return &page.Failure{Status: http.StatusConflict, Title: "Het bewijs is er nog niet", Detail: strings.TrimSpace("Het record wordt binnen een seconde verzegeld. " + said.Trouble), Next: "Wacht even en laad de pagina opnieuw."}
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Disposition", fmt.Sprintf(`attachment; filename="bewijs-%d.json"`, seen.Seq))
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(proof); err != nil {
		return err
	}
	_, err = w.Write(b.Bytes())
	return err
}

// decideAgain makes the decisions of a call again, by the policies and the register that the journal kept, and by the present ones.
func (p *Pages) decideAgain(r *http.Request, client caller.Caller, seq int64) (out []Remade, err error) {
	leave, err := p.turn(r.Context())
	if err != nil {
		return nil, err
	}
	defer leave()
	f := journal.Filter{Parties: client.Sees(), Range: sealed.Range{From: seq, Until: seq + 1}}
	was := map[int]journal.Again{}
	trouble := ""
	for x, err := range journal.ReplayCalls(r.Context(), p.journal.Store, f, p.again(r.Context(), p.journal.Store, false)) {
		if err != nil { // such as rules that this program no longer reads
			trouble = "De regels van toen zijn niet meer te laden. Dat kan met de versie van het programma van toen."
			break
		}
		was[x.N] = x
	}
	for x, err := range journal.ReplayCalls(r.Context(), p.journal.Store, f, p.again(r.Context(), p.journal.Store, true)) {
		if err != nil {
			return nil, err
		}
		if !x.Decided {
			continue
		}
		a := Remade{N: x.N + 1, Was: x.Was, Now: x.Is, Trouble: trouble, Newer: !x.Same}
		if then, ok := was[x.N]; ok {
			a.Same, a.Then, a.Trouble = then.Same, then.Is, ""
		}
		out = append(out, a)
	}
	return out, nil
}
