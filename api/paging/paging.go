// Package paging cuts the results of a search into pages, and makes and reads the tokens of the pages that follow.
package paging

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

// Pages makes and reads the page tokens of searches. A token holds where the next page starts and its size, and is sealed together with the question,
// the policies, the register and the day: for any other search it is invalid.
type Pages struct{ key []byte }

// New returns pages whose tokens are sealed with a key; a random one if it is empty.
func New(key []byte) Pages {
	if len(key) == 0 {
		key = make([]byte, sha256.Size)
		_, _ = rand.Read(key) // never fails
	}
	return Pages{key}
}

// Place is where a page starts, how many results it has, and what its token is bound to.
type Place struct {
	from, limit uint64
	bound       []byte
}

// Found is the answer of a search.
type Found struct {
	Page    Page          `json:"page"`
	Results []wire.Entity `json:"results"`
}

// Page is the members of a page that AuthZEN has.
type Page struct {
	Next  string `json:"next_token"`
	Count int    `json:"count"`
	Total int    `json:"total"`
}

const placeBytes = 16

func (p Pages) seal(at Place) string {
	head := binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, at.from), at.limit)
	return base64.RawURLEncoding.EncodeToString(append(head, p.sum(head, at.bound)...))
}

func (p Pages) sum(head, bound []byte) []byte {
	m := hmac.New(sha256.New, p.key)
	m.Write(head)
	m.Write(bound)
	return m.Sum(nil)
}

// Open returns where the page starts that a search asks for.
func (p Pages) Open(q wire.Search, state string) (Place, error) {
	digest := q.Digest()
	at := Place{limit: mostResults, bound: append(digest[:], state...)}
	if q.Limit >= 0 {
		at.limit = uint64(min(q.Limit, mostResults))
	}
	if q.Token == "" {
		return at, nil
	}
	token, err := base64.RawURLEncoding.Strict().DecodeString(q.Token)
	if err != nil || len(token) != placeBytes+sha256.Size || !hmac.Equal(token[placeBytes:], p.sum(token[:placeBytes], at.bound)) {
		return Place{}, problem.New(http.StatusBadRequest, "verlopen-token", "Dit token hoort niet bij deze vraag, of het register of de bepalingen zijn sindsdien veranderd. Zoek opnieuw.")
	}
	limit := binary.BigEndian.Uint64(token[8:placeBytes])
	if q.Limit >= 0 && at.limit != limit {
		return Place{}, problem.New(http.StatusBadRequest, "verlopen-token", "Vraag het vervolg met hetzelfde aantal uitkomsten als het begin, of laat het aantal weg.")
	}
	at.from, at.limit = binary.BigEndian.Uint64(token[:8]), limit
	return at, nil
}

// Cut returns one page of the results.
func (p Pages) Cut(all []wire.Entity, at Place) Found {
	total := uint64(len(all))
	from := min(at.from, total)
	until := min(from+at.limit, total)
	out := Found{Results: append([]wire.Entity{}, all[from:until]...)}
	out.Page.Count, out.Page.Total = len(out.Results), len(all)
	if until < total {
		at.from = until
		out.Page.Next = p.seal(at)
	}
	return out
}
