package journal

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/note"
)

// Removal is the statement under which records were removed.
type Removal struct {
	Origin  string `json:"origin"`
	Before  int64  `json:"before"` // milliseconds since 1970: what was recorded earlier is gone
	Records int64  `json:"records"`
	Reason  string `json:"reason"`
	Spans   []Span `json:"spans"`
}

// removalTitle is the first line of a signed removal, so that no other statement can be taken for one.
const removalTitle = "doelbinding verwijderbesluit"

// openRemoval reads a statement that some key of the journal signed.
func openRemoval(statement string, k ring) (Removal, error) {
	var out Removal
	for i := len(k.reigns) - 1; i >= 0; i-- {
		n, err := note.Open([]byte(statement), note.VerifierList(k.reigns[i].verifier))
		if err != nil {
			continue
		}
		title, body, _ := strings.Cut(n.Text, "\n")
		if title != removalTitle {
			return out, errors.New("the statement is about something else")
		}
		if err := json.Unmarshal([]byte(body), &out); err != nil {
			return out, err
		}
		if out.Origin != k.reigns[i].origin {
			return out, errors.New("the statement is about another journal")
		}
		return out, nil
	}
	return out, errors.New("the statement is not signed by a key of this journal")
}

// Retain removes calls, and counts of refusals, that were recorded before a moment. Their hashes stay, so that every proof about what remains
// still holds; a signed record says what was removed and why. Policies and registers stay: they hold nobody's question. Then nothing in
// the file remembers what was removed. It is done offline; with dry it only says what would go.
func Retain(ctx context.Context, c Config, before time.Time, reason string, dry bool) (Removal, error) {
	out := Removal{Before: before.UnixMilli(), Reason: reason, Spans: []Span{}}
	err := offline(ctx, c, func(j *Journal) error {
		out.Origin = j.origin
		keep := map[string]bool{}
		for row, err := range c.Store.Records(ctx, Range{}) {
			if err != nil {
				return err
			}
			if row.Body == nil {
				continue
			}
			if row.At < out.Before && (row.Kind == KindCall || row.Kind == KindRefused) {
				out.take(row.Seq)
				continue
			}
			r, err := Parse(row.Body)
			if err != nil {
				return fmt.Errorf("record %d: %w", row.Seq, err)
			}
			for _, t := range r.texts() {
				keep[t] = true
			}
		}
		if dry || out.Records == 0 {
			return nil
		}
		body, err := marshal(out)
		if err != nil {
			return err
		}
		signed, err := note.Sign(&note.Note{Text: removalTitle + "\n" + string(body) + "\n"}, j.Signer)
		if err != nil {
			return fmt.Errorf("sign removal: %w", err)
		}
		// First the statement, then the removal: what stops in between is a journal that still has what it may remove, and the next run removes it.
		if err := j.lone(&Record{Kind: KindRemoval, Removal: &Signed{Statement: string(signed)}}); err != nil {
			return err
		}
		return c.Store.Remove(ctx, out.Spans, func(text string) bool { return keep[text] })
	})
	if err != nil {
		return out, fmt.Errorf("retention: %w", err)
	}
	return out, nil
}

func (r *Removal) take(seq int64) {
	r.Records++
	if n := len(r.Spans); n > 0 && r.Spans[n-1].Last == seq-1 {
		r.Spans[n-1].Last = seq
		return
	}
	r.Spans = append(r.Spans, Span{seq, seq})
}

// Continue makes a journal that was put back from a backup go on under another origin: what was recorded after the backup is lost, and the log
// says so instead of giving two records the same place. It is done offline.
func Continue(ctx context.Context, c Config, from string) (lost string, err error) {
	c.Witness = nil // it may have seen what the backup does not hold; Verify says so afterwards
	err = offline(ctx, c, func(j *Journal) error {
		before := j.origin
		lost = before
		base, _, _ := strings.Cut(before, ".")
		j.origin = base + "." + rand.Text()[:8] // a backup may be put back more than once
		return j.lone(&Record{Kind: KindRestored, Restored: &Restored{From: from, Origin: before, Size: j.edge.size}})
	})
	return lost, err
}
