package columnar

import (
	"encoding/binary"
	"io"
)

// soundFooter refuses a file whose description is too long, or claims lists and texts longer than the bytes that are left of it.
func soundFooter(at io.ReaderAt, size int64) error {
	end := make([]byte, 8)
	if size < 12 {
		return errCutOff
	}
	if _, err := at.ReadAt(end, size-8); err != nil {
		return errCutOff
	}
	length := int64(binary.LittleEndian.Uint32(end))
	if string(end[4:]) != "PAR1" || length > mostFooter || length > size-12 {
		return errCutOff
	}
	footer := make([]byte, length)
	if _, err := at.ReadAt(footer, size-8-length); err != nil {
		return errCutOff
	}
	if c := (&compact{left: footer}); !c.structure(0) {
		return errCutOff
	}
	return nil
}

// compact walks over what is written in Thrift's compact protocol, and looks at sizes only.
type compact struct{ left []byte }

// The types of the protocol of which more must be known than their number.
const (
	compactTrue   = 1
	compactFalse  = 2
	compactByte   = 3
	compactInt64  = 6
	compactDouble = 7
	compactText   = 8
	compactList   = 9
	compactSet    = 10
	compactMap    = 11
	compactStruct = 12
	compactUUID   = 13
)

// deepest is how deep structures lie in one another; those of Parquet are half as deep.
const deepest = 32

func (c *compact) skip(n uint64) bool {
	if n > uint64(len(c.left)) {
		return false
	}
	c.left = c.left[n:]
	return true
}

func (c *compact) number() (uint64, bool) {
	u, n := binary.Uvarint(c.left)
	return u, n > 0 && c.skip(uint64(n))
}

func (c *compact) octet() (b byte, ok bool) {
	if len(c.left) == 0 {
		return 0, false
	}
	b, c.left = c.left[0], c.left[1:]
	return b, true
}

func (c *compact) structure(depth int) bool {
	for {
		b, ok := c.octet()
		switch {
		case !ok || depth > deepest:
			return false
		case b == 0:
			return true
		}
		if b>>4 == 0 { // the number of the field is written out
			if _, ok := c.number(); !ok {
				return false
			}
		}
		if kind := b & 0xf; kind != compactTrue && kind != compactFalse && !c.value(kind, depth) {
			return false
		}
	}
}

// value walks over a value, of which at least a byte is left.
func (c *compact) value(kind byte, depth int) bool {
	switch {
	case kind == compactTrue, kind == compactFalse, kind == compactByte:
		return c.skip(1)
	case kind <= compactInt64:
		_, ok := c.number()
		return ok
	case kind == compactDouble:
		return c.skip(8)
	case kind == compactText:
		n, ok := c.number()
		return ok && c.skip(n)
	case kind == compactList, kind == compactSet:
		b, ok := c.octet()
		n := uint64(b >> 4)
		if ok && n == 15 {
			n, ok = c.number()
		}
		return ok && c.values(n, depth, b&0xf)
	case kind == compactMap:
		n, ok := c.number()
		if !ok || n == 0 {
			return ok
		}
		b, ok := c.octet()
		return ok && c.values(n, depth, b>>4, b&0xf)
	case kind == compactStruct:
		return c.structure(depth + 1)
	case kind == compactUUID:
		return c.skip(16)
	}
	return false
}

// values walks over so many values, or pairs of them.
func (c *compact) values(n uint64, depth int, kinds ...byte) bool {
	if n > uint64(len(c.left)) || depth > deepest {
		return false
	}
	for range n {
		for _, kind := range kinds {
			if !c.value(kind, depth+1) {
				return false
			}
		}
	}
	return true
}
