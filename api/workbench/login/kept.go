package login

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"strings"
	"time"

	"doelbinding/api/workbench/disk"
	"doelbinding/api/workbench/who"
)

// kept are values that expire, by the hash of what a browser holds: who reads the memory of one has not the other.
type kept[T any] map[[sha256.Size]byte]expiring[T]

type expiring[T any] struct {
	value T
	until time.Time
}

// put keeps a value under a new random key, which it returns; false: there are too many.
func (k kept[T]) put(value T, now time.Time, lasts time.Duration) (string, bool) {
	if len(k) >= mostKept {
		for key, x := range k {
			if !now.Before(x.until) {
				delete(k, key)
			}
		}
		if len(k) >= mostKept {
			return "", false
		}
	}
	id := rand.Text() + rand.Text()
	k[sha256.Sum256([]byte(id))] = expiring[T]{value, now.Add(lasts)}
	return id, true
}

func (k kept[T]) get(id string, now time.Time) (T, bool) {
	x, ok := k[sha256.Sum256([]byte(id))]
	if !ok || !now.Before(x.until) {
		var none T
		return none, false
	}
	return x.value, true
}

func (k kept[T]) drop(id string) { delete(k, sha256.Sum256([]byte(id))) }

// file is what is kept of who is logged in. Whoever reads it cannot come in by it: it has the hash of what a browser holds.
type file struct {
	Under    string    `json:"under"` // what gave the roles: under another login nobody in it is known
	Sessions []session `json:"sessions"`
}

type session struct {
	Hash  string     `json:"hash"`
	Who   who.Person `json:"who"`
	Roles []who.Role `json:"roles"`
	Until time.Time  `json:"until"`
}

// under identifies the login that sessions are of: a provider, and what the operator makes of what it says.
func (l *Login) under() (string, error) {
	body, err := json.Marshal([]any{l.Issuer, l.ClientID, l.Redirect, l.Claim, l.Roles})
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:]), err
}

// save writes who is logged in, before anybody is told so. Whoever calls it holds the lock.
func (l *Login) save() error {
	if l.Sessions == "" {
		return nil
	}
	under, err := l.under()
	if err != nil {
		return err
	}
	f := file{Under: under}
	for key, x := range l.sessions {
		if l.Now().Before(x.until) {
			f.Sessions = append(f.Sessions, session{hex.EncodeToString(key[:]), x.value, x.value.Roles, x.until})
		}
	}
	body, err := json.Marshal(f)
	if err == nil {
		err = disk.Write(l.Sessions, body)
	}
	if err != nil {
		return fmt.Errorf("keep sessions: %w", err)
	}
	return nil
}

// restore reads who was logged in when the program ended. A file that others can write or read is refused: they could let themselves in.
func (l *Login) restore() error {
	if l.Sessions == "" {
		return nil
	}
	info, err := os.Stat(l.Sessions)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read sessions: %w", err)
	}
	if runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0 {
		return fmt.Errorf("read sessions: %s can be read or written by others: take it away, or make it 0600", l.Sessions)
	}
	body, err := os.ReadFile(l.Sessions)
	if err != nil {
		return fmt.Errorf("read sessions: %w", err)
	}
	var f file
	if err := json.Unmarshal(body, &f); err != nil {
		return fmt.Errorf("read sessions: %s: %w", l.Sessions, err)
	}
	under, err := l.under()
	if err != nil || f.Under != under {
		return err
	}
	for _, s := range f.Sessions {
		key, err := hex.DecodeString(s.Hash)
		if err != nil || len(key) != sha256.Size || !strings.HasPrefix(s.Who.ID, subjects) {
			return fmt.Errorf("read sessions: %s holds something that is no session", l.Sessions)
		}
		if l.Now().Before(s.Until) && s.Until.Before(l.Now().Add(lasts+time.Minute)) {
			s.Who.Roles = s.Roles
			l.sessions[[sha256.Size]byte(key)] = expiring[who.Person]{s.Who, s.Until}
		}
	}
	return nil
}

// subjects begins the name of everybody who logs in; the one person of a computer without login has another.
const subjects = "oidc:"
