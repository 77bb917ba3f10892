package web_test

import (
	"bytes"
	"compress/gzip"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"doelbinding/api/workbench/web"
)

// What is embedded is what the sources make: nobody edits it, and nobody forgets to build it.
func TestWhatIsBuiltIsFromItsSources(t *testing.T) {
	if _, err := os.Stat("node_modules/@utrecht/alert-css"); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("what npm installs is required with CI=true; run make npm")
		}
		t.Skip("SKIPPED: what npm installs is not here: run make npm; CI will run this")
	}
	dir := filepath.Join(t.TempDir(), "built")
	if out, err := exec.Command("go", "run", "./build", "-out", dir).CombinedOutput(); err != nil {
		t.Fatalf("%v %s", err, out)
	}
	want, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	have, err := os.ReadDir("built")
	if err != nil {
		t.Fatal(err)
	}
	if len(have) != len(want) || len(want) != 5 {
		t.Fatalf("%d files are committed, %d are built: run go generate ./api/workbench/...", len(have), len(want))
	}
	for i, e := range want {
		a, _ := os.ReadFile(filepath.Join(dir, e.Name()))
		b, _ := os.ReadFile(filepath.Join("built", have[i].Name()))
		if e.Name() != have[i].Name() || !bytes.Equal(a, b) || len(a) == 0 {
			t.Errorf("%s is not what its sources make: run go generate ./api/workbench/...", e.Name())
		}
	}
}

// A page loads at most 15 KB of script and 20 KB of style, gzipped; that with the editor 150 KB of script.
func TestPagesStaySmall(t *testing.T) {
	assets, err := web.Assets()
	if err != nil {
		t.Fatal(err)
	}
	for ext, most := range map[string]int{"workbench.css": 20 << 10, "workbench.js": 15 << 10, "editor.js": 135 << 10} {
		var b bytes.Buffer
		z, _ := gzip.NewWriterLevel(&b, gzip.BestCompression)
		_, _ = z.Write(assets[ext].Body)
		if err := z.Close(); err != nil || b.Len() > most || len(assets[ext].Body) == 0 {
			t.Errorf("%s: %d bytes, at most %d: %v", ext, b.Len(), most, err)
		}
		t.Logf("%s: %d bytes gzipped", ext, b.Len())
	}
}
