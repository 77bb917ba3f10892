package program

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestTheCacheGivesWhatWasPut(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "policies")
	c := openCache(dir, time.Now)
	if c == nil {
		t.Fatal("not opened")
	}
	if _, ok := c.Get("a"); ok {
		t.Error("something is there before it was put")
	}
	c.Put("a", []byte("first"))
	c.Put("b", []byte("second"))
	if v, ok := openCache(dir, time.Now).Get("a"); !ok || string(v) != "first" {
		t.Errorf("%q, %v", v, ok)
	}
	other := &cache{dir, "another build", time.Now}
	if v, ok := other.Get("a"); ok {
		t.Errorf("another build reads %q", v)
	}
}

// What was changed or cut short is not used.
func TestTheCacheRefusesWhatWasSpoilt(t *testing.T) {
	c := openCache(filepath.Join(t.TempDir(), "policies"), time.Now)
	c.Put("a", bytes.Repeat([]byte("text"), 100))
	whole, err := os.ReadFile(c.file("a"))
	if err != nil {
		t.Fatal(err)
	}
	for name, spoilt := range map[string][]byte{
		"cut short": whole[:len(whole)-1], "longer": append(bytes.Clone(whole), 'x'), "without a sum": whole[:10], "empty": nil,
		"another byte": append(bytes.Clone(whole[:len(whole)-1]), whole[len(whole)-1]^1), "another sum": append([]byte{whole[0] ^ 1}, whole[1:]...),
	} {
		if err := os.WriteFile(c.file("a"), spoilt, 0o600); err != nil {
			t.Fatal(err)
		}
		if v, ok := c.Get("a"); ok {
			t.Errorf("%s: %q", name, v)
		}
	}
}

// A directory in which others can write, or that leads elsewhere, is not used: what lies there decides.
func TestTheCacheIsTheUsersOwn(t *testing.T) {
	dir := t.TempDir()
	for _, mode := range []os.FileMode{0o777, 0o770, 0o702} {
		open := filepath.Join(dir, fmt.Sprintf("%o", mode))
		if err := os.Mkdir(open, 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(open, mode); err != nil {
			t.Fatal(err)
		}
		if openCache(open, time.Now) != nil {
			t.Errorf("a directory of mode %o was used", mode)
		}
	}
	link := filepath.Join(dir, "link")
	if err := os.Symlink(t.TempDir(), link); err != nil {
		t.Fatal(err)
	}
	if openCache(link, time.Now) != nil {
		t.Error("a link was followed")
	}
	if os.Geteuid() == 0 { // only root can give a directory away
		strange := filepath.Join(dir, "strange")
		if err := os.Mkdir(strange, 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.Chown(strange, 12345, 12345); err != nil {
			t.Fatal(err)
		}
		if openCache(strange, time.Now) != nil {
			t.Error("a directory of another user was used")
		}
	}
	if openCache("", time.Now) != nil || openCache("/proc/none/of/this", time.Now) != nil {
		t.Error("a directory that cannot be made was used")
	}
}

func TestTheCacheStaysSmall(t *testing.T) {
	c := openCache(filepath.Join(t.TempDir(), "policies"), time.Now)
	c.Put("used", []byte("v"))
	for i := range 3 * mostKept {
		c.Put(fmt.Sprint(i), []byte("v"))
		old := time.Now().Add(-time.Hour)
		if err := os.Chtimes(c.file(fmt.Sprint(i)), old, old); err != nil {
			t.Fatal(err)
		}
		if _, ok := c.Get("used"); !ok {
			t.Fatal("what is used was dropped")
		}
	}
	if entries, err := os.ReadDir(c.dir); err != nil || len(entries) > mostKept+1 {
		t.Errorf("%d files, %v", len(entries), err)
	}
}
