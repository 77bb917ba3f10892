package journal

import (
	"context"
	"fmt"
	"time"

	jsonv2 "github.com/go-json-experiment/json"

	"doelbinding/engine/journal/sealed"
)

// referring is the part of a call that names its place and the texts it refers to. Verifying needs no more: the hash covers the rest, and
// decoding all of a call takes three times as long.
type referring struct {
	ADL *struct {
		Attributes struct {
			Response *Reference `json:"adl.core.response"`
		} `json:"attributes"`
	} `json:"adl"`
	At   int64 `json:"at"`
	Call *struct {
		Decisions []struct {
			Answer string `json:"answer"`
		} `json:"decisions"`
	} `json:"call"`
	Kind  sealed.Kind  `json:"kind"`
	Where sealed.Where `json:"where"`
}

// content reads what the log needs to know of a record: of a call only that part, any other record in full.
func content(row sealed.Row) (sealed.Content, error) {
	if row.Kind != KindCall {
		r, err := Parse(row.Body)
		if err != nil {
			return sealed.Content{}, err
		}
		return sealed.Content{At: r.At, Kind: r.Kind, Where: r.Where, Texts: r.texts(), Hidden: r.Kept != nil}, nil
	}
	var r referring
	if err := jsonv2.Unmarshal(row.Body, &r); err != nil {
		return sealed.Content{}, fmt.Errorf("read record: %w", err)
	}
	c := sealed.Content{At: r.At, Kind: r.Kind, Where: r.Where}
	if r.ADL != nil && r.ADL.Attributes.Response != nil && r.ADL.Attributes.Response.Kept {
		c.Texts = append(c.Texts, r.ADL.Attributes.Response.SHA256)
	}
	if r.Call != nil {
		for _, d := range r.Call.Decisions {
			c.Texts = append(c.Texts, d.Answer)
		}
	}
	return c, nil
}

// Verify verifies a journal, see [sealed.Verify].
func Verify(ctx context.Context, s sealed.Store, trusted string, w sealed.Witness) (*sealed.Verification, error) {
	return sealed.Verify(ctx, s, content, trusted, w)
}

// Prove returns the proof of a record, see [sealed.Prove].
func Prove(ctx context.Context, s sealed.Store, seq int64) (*sealed.Proof, error) {
	return sealed.Prove(ctx, s, content, seq)
}

// CheckProof verifies a proof with a verifier key, and returns the checkpoint that it ends in and the record that it proves.
func CheckProof(p *sealed.Proof, verifierKey string) (sealed.Checkpoint, *Record, error) {
	c, err := p.Check(verifierKey, content)
	if err != nil {
		return c, nil, err
	}
	r, err := Parse([]byte(p.Record))
	return c, r, err
}

// Retain removes calls, and counts of refused calls, that were recorded before a moment, see [sealed.Retain]. Policies and registers stay: they
// hold no question. With dry it only reports what would be removed.
func Retain(ctx context.Context, c Config, before time.Time, reason string, dry bool) (sealed.Removal, error) {
	return sealed.Retain(ctx, c.Config, content, sealed.Retention{Before: before, Kinds: []sealed.Kind{KindCall, KindRefused}, Reason: reason, Dry: dry})
}
