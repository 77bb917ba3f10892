package sealed_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"doelbinding/engine/journal/journaltest"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
)

// note is a record of which the log knows nothing but its place.
type note struct {
	At    int64        `json:"at"`
	Kind  sealed.Kind  `json:"kind"`
	Text  string       `json:"text"`
	Where sealed.Where `json:"where"`
}

func read(row sealed.Row) (sealed.Content, error) {
	var n note
	err := json.Unmarshal(row.Body, &n)
	return sealed.Content{At: n.At, Kind: n.Kind, Where: n.Where}, err
}

func entry(t *testing.T, text string) sealed.Entry {
	t.Helper()
	at := time.Now()
	body, err := sealed.Canonical(note{At: at.UnixMilli(), Kind: "note", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	return sealed.Entry{Kind: "note", At: at, Body: body}
}

// A log seals and proves records of any kind, and finds the one that was changed.
func TestLogKnowsNoDomain(t *testing.T) {
	ctx := context.Background()
	store, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "log.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	signer := journaltest.Signer(t)
	config := sealed.Config{Store: store, Signer: signer, Now: time.Now, Log: slog.New(slog.NewTextHandler(io.Discard, nil))}
	log, err := sealed.Open(ctx, config)
	if err != nil {
		t.Fatal(err)
	}
	for i, text := range []string{"first", "second"} {
		if seq, err := log.Append(ctx, entry(t, text)); err != nil || seq != int64(i)+1 {
			t.Fatal(seq, err)
		}
	}
	log.Stop()
	if _, err := log.Append(ctx, entry(t, "late")); !errors.Is(err, sealed.ErrClosed) {
		t.Error(err)
	}
	if err := sealed.AppendOffline(ctx, config, entry(t, "offline")); err != nil {
		t.Fatal(err)
	}
	if _, err := sealed.Prove(ctx, store, read, 9); !errors.Is(err, sealed.ErrNoRecord) {
		t.Error(err)
	}
	for seq := range int64(4) {
		p, err := sealed.Prove(ctx, store, read, seq)
		if err != nil {
			t.Fatal(err)
		}
		if c, err := p.Check(signer.Verifier, read); err != nil || c.Origin != log.Origin() || c.Size != 4 {
			t.Error(seq, c, err)
		}
		p.Record = p.Record[:len(p.Record)-1] + " }"
		if _, err := p.Check(signer.Verifier, read); err == nil {
			t.Errorf("record %d was changed, and its proof holds", seq)
		}
	}
	v, err := sealed.Verify(ctx, store, read, signer.Verifier, nil)
	if err != nil || !v.Sound() || v.Records != 4 || v.Sealed != 4 {
		t.Errorf("%+v %v", v, err)
	}
	unreadable := func(row sealed.Row) (sealed.Content, error) {
		if row.Seq == 2 {
			return sealed.Content{}, errors.New("unreadable")
		}
		return read(row)
	}
	if v, err = sealed.Verify(ctx, store, unreadable, "", nil); err != nil || len(v.Findings) != 1 || v.Findings[0].Seq != 2 {
		t.Errorf("%+v %v", v, err)
	}
}

// A record without a place for its place is refused, not stored without one.
func TestRecordNeedsAPlace(t *testing.T) {
	ctx := context.Background()
	store, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "log.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	log, err := sealed.Open(ctx, sealed.Config{Store: store, Signer: journaltest.Signer(t), Now: time.Now, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	if _, err := log.Append(ctx, sealed.Entry{Kind: "note", At: time.Now(), Body: []byte(`{"at":1}`)}); err == nil {
		t.Error("appended")
	}
	if n, err := store.Size(ctx); err != nil || n != 1 {
		t.Error(n, err)
	}
}
