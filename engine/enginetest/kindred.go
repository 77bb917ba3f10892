package enginetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"doelbinding/engine"
)

// Kindred asks a question again under every act that its own falls under or that falls under it, and from the other end of an act that passes
// data on. What a data subject does is a right, and has no kindred.
func Kindred(reg engine.Register, q engine.Question) (out []engine.Question) {
	act, ok := reg.Action(q.Action)
	party, _ := reg.Party(q.Party)
	if !ok || party.DataSubject && act.Passes == "" {
		return nil
	}
	for _, other := range reg.Actions() {
		if other.ID == act.ID || !act.Kindred(other) && act.AtAnother != other.ID && other.AtAnother != act.ID {
			continue
		}
		if other.AtAnother != "" && party.DataSubject {
			continue
		}
		next := q
		next.Action = other.ID
		if act.Passes != "" && other.Passes != "" && act.Passes != other.Passes {
			if next, ok = fromTheOtherEnd(reg, q, act, other); !ok {
				continue
			}
		}
		if (act.AtAnother != "" || other.AtAnother != "") && act.Passes+other.Passes != "" { // only where another holds them
			if q.Supplier == "" || q.Supplier == q.Party {
				continue
			}
		}
		if len(engine.Contradictions(reg, next)) == 0 {
			out = append(out, next)
		}
	}
	return out
}

// fromTheOtherEnd turns a question of the party that receives into one of the party that gives, or back.
func fromTheOtherEnd(reg engine.Register, q engine.Question, act, other engine.Action) (engine.Question, bool) {
	next := q
	next.Action = other.ID
	if act.Passes == "to_party" {
		field, _ := reg.Field(q.Field)
		set, _ := reg.Dataset(field.Dataset)
		giver := q.Supplier
		if giver == "" && len(set.Sources) > 0 {
			giver = set.Sources[0]
		}
		if giver == "" || q.Facts[engine.FactReceiver].Known() {
			return q, false
		}
		next = next.With(engine.FactReceiver, engine.Text(q.Party))
		if q.Role != "" {
			next = next.With(engine.FactReceiverRole, engine.Text(q.Role))
		}
		next.Party, next.Supplier, next.Role = giver, "", ""
		return next, true
	}
	receiver, _ := q.Facts[engine.FactReceiver].Any().(string)
	role, _ := q.Facts[engine.FactReceiverRole].Any().(string)
	if receiver == "" || q.Role != "" { // the role of who gives cannot be said from there
		return q, false
	}
	next = next.With(engine.FactReceiver, engine.Value{}).With(engine.FactReceiverRole, engine.Value{})
	next.Party, next.Supplier, next.Role = receiver, q.Party, role
	return next, true
}

// Breach reports how a question that is forbidden comes to a yes under a kindred act, or nothing. It is none where every clause that refuses
// means its act only, or where the yes rests on a ground that does: each says why.
func (s Shipped) Breach(ctx context.Context, reg engine.Register, q engine.Question, refused engine.Decision, kindred engine.Question) (string, error) {
	if refused.Outcome != engine.Forbidden {
		return "", nil
	}
	d, err := s.Engine.Decide(ctx, reg, kindred)
	if against := (*engine.ContradictionError)(nil); errors.As(err, &against) {
		return "", nil
	}
	if err != nil || d.Outcome != engine.Permitted {
		return "", err
	}
	var why []string
	for _, r := range refused.Refusals {
		if c, _ := s.Policies.Clause(r.Clause); c.OnlyAct == "" && r.Obligation == "" && !s.onlyGround(d, r.Side) {
			why = append(why, r.Clause+r.Side)
		}
	}
	if len(why) == 0 {
		return "", nil
	}
	return fmt.Sprintf("%s is refused by %s, and %s is permitted on %s", q.Action, strings.Join(why, ", "), kindred.Action, strings.Join(d.Grounds, ", ")), nil
}

// onlyGround reports whether a side that had no ground has one now that means its act only.
func (s Shipped) onlyGround(d engine.Decision, side string) bool {
	return side != "" && slices.ContainsFunc(d.Checks, func(c engine.Check) bool {
		clause, _ := s.Policies.Clause(c.Clause)
		return c.Effect == engine.Ground && c.Side == side && c.State == engine.Met && clause.OnlyAct != ""
	})
}
