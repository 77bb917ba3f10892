package table

import (
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"
)

// Measure is the size and the hash of a stream, as it was read or written.
type Measure struct {
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
}

// Measured counts and hashes what passes.
type Measured struct {
	from  io.Reader
	to    io.Writer
	hash  hash.Hash
	Bytes int64
}

func (m *Measured) Read(p []byte) (int, error) {
	n, err := m.from.Read(p)
	m.Bytes += int64(n)
	m.hash.Write(p[:n])
	return n, err
}

func (m *Measured) Write(p []byte) (int, error) {
	n, err := m.to.Write(p)
	m.Bytes += int64(n)
	m.hash.Write(p[:n])
	return n, err
}

// Sum returns the size and the hash of what passed until now.
func (m *Measured) Sum() Measure {
	return Measure{Bytes: m.Bytes, SHA256: hex.EncodeToString(m.hash.Sum(nil))}
}

// NewMeasured measures what is written to a stream, or what a source reads when it is given to [source.open].
func NewMeasured(to io.Writer) *Measured { return &Measured{to: to, hash: sha256.New()} }

// Packed gives a writer that packs, and what must be done at the end.
func Packed(to io.Writer, pack bool) (io.Writer, func() error) {
	if !pack {
		return to, func() error { return nil }
	}
	zip := gzip.NewWriter(to)
	return zip, zip.Close
}
