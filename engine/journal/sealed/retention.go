package sealed

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/note"
)

// Removal is the statement by which records were removed.
type Removal struct {
	Origin  string `json:"origin"`
	Before  int64  `json:"before"` // milliseconds since 1970: what was recorded earlier is gone
	Records int64  `json:"records"`
	Reason  string `json:"reason"`
	Spans   []Span `json:"spans"`
}

// removalTitle is the first line of a signed removal, so that no other statement can be taken for one.
const removalTitle = "doelbinding verwijderbesluit"

// openRemoval parses a statement that any key of the log signed.
func openRemoval(statement string, k keyring) (Removal, error) {
	var out Removal
	for i := len(k.periods) - 1; i >= 0; i-- {
		n, err := note.Open([]byte(statement), note.VerifierList(k.periods[i].verifier))
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
		if out.Origin != k.periods[i].origin {
			return out, errors.New("the statement is about another journal")
		}
		return out, nil
	}
	return out, errors.New("the statement is not signed by a key of this journal")
}

// Retention says which records to remove: those of some kinds that were recorded before a moment. The reason is recorded.
type Retention struct {
	Before time.Time
	Kinds  []Kind
	Reason string
	Dry    bool // report what would be removed, and remove nothing
}

// Retain removes records, and the texts that only they referred to. Their hashes stay, so that every proof about what remains still holds, and a
// signed record says what was removed and why. No other process may write the log.
func Retain(ctx context.Context, c Config, read Reader, what Retention) (Removal, error) {
	out := Removal{Before: what.Before.UnixMilli(), Reason: what.Reason, Spans: []Span{}}
	err := offline(ctx, c, func(l *Log) error {
		out.Origin = l.origin
		keep := map[string]bool{}
		for row, err := range c.Store.Records(ctx, Range{}) {
			if err != nil {
				return err
			}
			if row.Body == nil {
				continue
			}
			if row.At < out.Before && slices.Contains(what.Kinds, row.Kind) {
				out.add(row.Seq)
				continue
			}
			content, err := read(row)
			if err != nil {
				return fmt.Errorf("record %d: %w", row.Seq, err)
			}
			for _, t := range content.Texts {
				keep[t] = true
			}
		}
		if what.Dry || out.Records == 0 {
			return nil
		}
		body, err := Canonical(out)
		if err != nil {
			return err
		}
		signed, err := note.Sign(&note.Note{Text: removalTitle + "\n" + string(body) + "\n"}, l.Signer)
		if err != nil {
			return fmt.Errorf("sign removal: %w", err)
		}
		// First the statement, then the removal: after a crash in between, the next run removes what the statement allows.
		if err := l.sealControl(control{Kind: KindRemoval, Removal: &Signed{Statement: string(signed)}}); err != nil {
			return err
		}
		return c.Store.Remove(ctx, out.Spans, func(text string) bool { return keep[text] })
	})
	if err != nil {
		return out, fmt.Errorf("retention: %w", err)
	}
	return out, nil
}

func (r *Removal) add(seq int64) {
	r.Records++
	if n := len(r.Spans); n > 0 && r.Spans[n-1].Last == seq-1 {
		r.Spans[n-1].Last = seq
		return
	}
	r.Spans = append(r.Spans, Span{seq, seq})
}

// Continue lets a log that was restored from a backup go on under another origin: what was recorded after the backup is lost, and the log says so
// instead of giving two records the same place. It returns the earlier origin. No other process may write the log.
func Continue(ctx context.Context, c Config, from string) (lost string, err error) {
	c.Witness = nil // it may have seen what the backup does not hold; Verify reports that afterwards
	err = offline(ctx, c, func(l *Log) error {
		before := l.origin
		lost = before
		base, _, _ := strings.Cut(before, ".")
		l.origin = base + "." + rand.Text()[:8] // a backup may be put back more than once
		return l.sealControl(control{Kind: KindRestored, Restored: &Restored{From: from, Origin: before, Size: l.edge.size}})
	})
	return lost, err
}
