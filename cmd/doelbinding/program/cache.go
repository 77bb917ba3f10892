package program

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// cache keeps what was made of policies between two runs, one file each, under a name that holds for these policies and this build of the
// program only. What lies in it decides, so it is used only if nobody else can write there. It is a convenience: whatever goes wrong with it,
// the policies are made anew.
type cache struct {
	dir   string
	build string
	now   func() time.Time
}

// mostKept is how many files are kept; each takes a megabyte or two at most.
const mostKept = 16

// openCache returns the cache in a directory, which it makes if absent; nil if it cannot be used safely.
func openCache(dir string, now func() time.Time) *cache {
	build, err := BuildID()
	if dir == "" || err != nil || os.MkdirAll(dir, 0o700) != nil || !private(dir) {
		return nil
	}
	return &cache{dir, build, now}
}

// cacheDir returns the directory of the cache: that of --cache, or one in the user's cache directory; empty if nothing is to be kept.
func (a *App) cacheDir() string {
	switch a.CacheDir {
	case "":
		dir, err := os.UserCacheDir()
		if err != nil {
			return ""
		}
		return filepath.Join(dir, "doelbinding", "policies")
	case "off":
		return ""
	}
	return a.CacheDir
}

// Held reports whether [App.Hold] was told the same by this build of the program before.
func (a *App) Held(what string) bool {
	c := openCache(a.cacheDir(), a.Now)
	if c == nil {
		return false
	}
	_, ok := c.Get(what)
	return ok
}

// Hold keeps in the cache, if there is one, that something was found to hold. What it names must follow from what it says: a hash of all that was
// looked at.
func (a *App) Hold(what string) {
	if c := openCache(a.cacheDir(), a.Now); c != nil {
		c.Put(what, nil)
	}
}

// BuildID identifies this build of the program, by the file that it runs from: what one build keeps is nothing to another.
func BuildID() (string, error) {
	name, err := os.Executable()
	if err != nil {
		return "", err
	}
	info, err := os.Stat(name)
	if err != nil {
		return "", err
	}
	return fmt.Sprint(name, " ", info.Size(), " ", info.ModTime().UnixNano()), nil
}

func (c *cache) file(key string) string {
	sum := sha256.Sum256([]byte(c.build + "\n" + key))
	return filepath.Join(c.dir, hex.EncodeToString(sum[:]))
}

// Get returns what was put under a key, whole as it was put.
func (c *cache) Get(key string) ([]byte, bool) {
	name := c.file(key)
	src, err := os.ReadFile(name)
	if err != nil || len(src) < sha256.Size {
		return nil, false
	}
	value := src[sha256.Size:]
	if sum := sha256.Sum256(value); !bytes.Equal(sum[:], src[:sha256.Size]) {
		return nil, false
	}
	now := c.now()
	_ = os.Chtimes(name, now, now) // it was used; a file that cannot be touched is only dropped sooner
	return value, true
}

// Put keeps a value under a key, and drops what was not used for longest. Another process reads all of it or nothing.
func (c *cache) Put(key string, value []byte) {
	sum := sha256.Sum256(value)
	f, err := os.CreateTemp(c.dir, "new-*")
	if err != nil {
		return
	}
	_, err = f.Write(append(sum[:], value...))
	if also := f.Close(); err != nil || also != nil || os.Rename(f.Name(), c.file(key)) != nil {
		_ = os.Remove(f.Name())
		return
	}
	c.prune()
}

func (c *cache) prune() {
	entries, err := os.ReadDir(c.dir)
	if err != nil || len(entries) <= mostKept {
		return
	}
	var files []os.FileInfo
	for _, e := range entries {
		if info, err := e.Info(); err == nil && info.Mode().IsRegular() {
			files = append(files, info)
		}
	}
	slices.SortFunc(files, func(a, b os.FileInfo) int { return cmp.Compare(b.ModTime().UnixNano(), a.ModTime().UnixNano()) })
	for _, f := range files[min(mostKept, len(files)):] {
		_ = os.Remove(filepath.Join(c.dir, f.Name()))
	}
}
