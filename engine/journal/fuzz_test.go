package journal_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
)

// Whatever stands in a proof, a witness or a record: it is refused or read, nothing panics, and nothing is accepted that was not signed.
func FuzzWhatOthersWrite(f *testing.F) {
	_, verifier, err := sealed.GenerateKey()
	if err != nil {
		f.Fatal(err)
	}
	f.Add([]byte(`{"record":"{}","index":0,"hashes":[],"checkpoint":"doelbinding/A\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n— a AAAA\n","texts":{}}`))
	f.Add([]byte("doelbinding/A\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n— a AAAA\ndoelbinding/A\n2\n"))
	f.Add([]byte(`{"old":"a\n\n— a b\n","new":"a\n\n— a b\n","hashes":["AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="]}`))
	f.Add([]byte(`{"at":1,"kind":"start","where":{"origin":"x","seq":0}}`))
	name := filepath.Join(f.TempDir(), "witness")
	f.Fuzz(func(t *testing.T, src []byte) {
		var p sealed.Proof
		if json.Unmarshal(src, &p) == nil {
			if _, _, err := journal.CheckProof(&p, verifier); err == nil {
				t.Errorf("accepted %q", src)
			}
		}
		var g sealed.Consistency
		if json.Unmarshal(src, &g) == nil && g.Check(verifier, verifier) == nil {
			t.Errorf("accepted %q", src)
		}
		_, _ = journal.Parse(src)
		if err := os.WriteFile(name, src, 0o600); err != nil {
			t.Fatal(err)
		}
		seen, _ := sealed.FileWitness(name).All()
		for _, c := range seen {
			if !strings.Contains(string(c.Note), "\n\n") {
				t.Errorf("a note without a signature: %q", c.Note)
			}
		}
		_ = journal.Harmless(string(src))
	})
}
