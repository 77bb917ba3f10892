package api

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"net/http"

	"doelbinding/api/problem"
	"doelbinding/engine/wire"
)

// mostResults is the largest number of results in one answer, and the default.
const mostResults = 1000

// pages makes and reads the page tokens of searches. A token holds where the next page starts and its size, and is sealed together with the question,
// the policies, the register and the day: for any other search it is invalid.
type pages struct{ key []byte }

func newPages(key []byte) pages {
	if len(key) == 0 {
		key = make([]byte, sha256.Size)
		_, _ = rand.Read(key) // never fails
	}
	return pages{key}
}

// place is where a page starts, how many results it has, and what its token is bound to.
type place struct {
	from, limit uint64
	bound       []byte
}

// found is the answer of a search.
type found struct {
	Page    page          `json:"page"`
	Results []wire.Entity `json:"results"`
}

type page struct {
	Next  string `json:"next_token"`
	Count int    `json:"count"`
	Total int    `json:"total"`
}

const placeBytes = 16

func (p pages) seal(at place) string {
	head := binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, at.from), at.limit)
	return base64.RawURLEncoding.EncodeToString(append(head, p.sum(head, at.bound)...))
}

func (p pages) sum(head, bound []byte) []byte {
	m := hmac.New(sha256.New, p.key)
	m.Write(head)
	m.Write(bound)
	return m.Sum(nil)
}

// open returns where the page starts that a search asks for.
func (p pages) open(q wire.Search, state string) (place, error) {
	digest := q.Digest()
	at := place{limit: mostResults, bound: append(digest[:], state...)}
	if q.Limit >= 0 {
		at.limit = uint64(min(q.Limit, mostResults))
	}
	if q.Token == "" {
		return at, nil
	}
	token, err := base64.RawURLEncoding.Strict().DecodeString(q.Token)
	if err != nil || len(token) != placeBytes+sha256.Size || !hmac.Equal(token[placeBytes:], p.sum(token[:placeBytes], at.bound)) {
		return place{}, problem.New(http.StatusBadRequest, "verlopen-token", "Dit token hoort niet bij deze vraag, of het register of de bepalingen zijn sindsdien veranderd. Zoek opnieuw.")
	}
	limit := binary.BigEndian.Uint64(token[8:placeBytes])
	if q.Limit >= 0 && at.limit != limit {
		return place{}, problem.New(http.StatusBadRequest, "verlopen-token", "Vraag het vervolg met hetzelfde aantal uitkomsten als het begin, of laat het aantal weg.")
	}
	at.from, at.limit = binary.BigEndian.Uint64(token[:8]), limit
	return at, nil
}

// cut returns one page of the results.
func (p pages) cut(all []wire.Entity, at place) found {
	total := uint64(len(all))
	from := min(at.from, total)
	until := min(from+at.limit, total)
	out := found{Results: append([]wire.Entity{}, all[from:until]...)}
	out.Page.Count, out.Page.Total = len(out.Results), len(all)
	if until < total {
		at.from = until
		out.Page.Next = p.seal(at)
	}
	return out
}
