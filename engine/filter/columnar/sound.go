package columnar

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"io"

	"github.com/klauspost/compress/snappy"
	"github.com/klauspost/compress/zstd"
	"github.com/parquet-go/parquet-go/encoding/thrift"
	"github.com/parquet-go/parquet-go/format"
)

// What a file may claim. The library takes as much memory as a file says it needs, and where there is not so much the program ends: every claim is
// held against these bounds, and against what is there, before the library sees it.
const (
	mostFooter = 16 << 20  // bytes of the description of the file
	mostPage   = 256 << 20 // bytes of a page, unpacked
	mostValues = 1 << 24   // values of a page
	padding    = 512       // values that runs may have beside those of their page
)

// pageScan reads the pages of one column of a row group.
type pageScan struct {
	codec    format.CompressionCodec
	optional bool
	left     int64 // rows of the group
	most     int   // bytes of a page, unpacked
	packed   []byte
	body     bytes.Buffer
	zstd     *zstd.Decoder
}

// sound refuses a row group of which a page that will be read is larger than it says, or claims what cannot be there.
func (p *Parquet) sound(group int, reads []bool) error {
	g := p.file.Metadata().RowGroups[group]
	for i, c := range p.columns {
		if !reads[i] || !c.flat {
			continue
		}
		meta := g.Columns[c.leaf].MetaData
		from := meta.DataPageOffset
		if meta.DictionaryPageOffset != 0 {
			from = meta.DictionaryPageOffset
		}
		if from < 0 || meta.TotalCompressedSize < 0 || from > p.Read.Bytes || meta.TotalCompressedSize > p.Read.Bytes-from {
			return errBrokenParquet
		}
		scan := &pageScan{codec: meta.Codec, optional: c.Optional(), left: g.NumRows, most: p.most}
		if err := scan.pages(io.NewSectionReader(p.at, from, meta.TotalCompressedSize), meta.TotalCompressedSize); err != nil {
			return err
		}
	}
	return nil
}

// pages looks at every page of a chunk of so many bytes.
func (s *pageScan) pages(chunk io.Reader, size int64) error {
	read := bufio.NewReaderSize(chunk, 1<<16)
	headers := thrift.NewDecoder((&thrift.CompactProtocol{}).NewReader(read))
	for {
		if _, err := read.Peek(1); err != nil {
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
		h := new(format.PageHeader)
		if err := headers.Decode(h); err != nil {
			return errBrokenParquet
		}
		packed, unpacked := int(h.CompressedPageSize), int(h.UncompressedPageSize)
		if packed < 0 || int64(packed) > size || unpacked < 0 || unpacked > s.most {
			return errBrokenParquet
		}
		if cap(s.packed) < packed {
			s.packed = make([]byte, packed)
		}
		s.packed = s.packed[:packed]
		if _, err := io.ReadFull(read, s.packed); err != nil {
			return errBrokenParquet
		}
		if err := s.page(h, s.packed, unpacked); err != nil {
			return err
		}
	}
}

// page looks at one page.
func (s *pageScan) page(h *format.PageHeader, packed []byte, unpacked int) error {
	switch h.Type {
	case format.DictionaryPage:
		body, err := s.unpack(packed, unpacked)
		if err != nil || !h.DictionaryPageHeader.Valid || h.DictionaryPageHeader.V.NumValues < 0 || int(h.DictionaryPageHeader.V.NumValues) > len(body) {
			return errBrokenParquet // a value takes a byte at least
		}
		return nil
	case format.DataPage:
		v := h.DataPageHeader.V
		body, err := s.unpack(packed, unpacked)
		if err != nil || !h.DataPageHeader.Valid || !s.counts(v.NumValues) {
			return errBrokenParquet
		}
		if s.optional {
			var levels []byte
			if levels, body, err = sized(body); err != nil || v.DefinitionLevelEncoding != format.RLE || !runs(levels, 1, int(v.NumValues)) {
				return errBrokenParquet
			}
		}
		return values(body, v.Encoding, int(v.NumValues))
	case format.DataPageV2:
		v := h.DataPageHeaderV2.V
		levels := int(v.RepetitionLevelsByteLength) + int(v.DefinitionLevelsByteLength)
		if !h.DataPageHeaderV2.Valid || !s.counts(v.NumValues) || v.RepetitionLevelsByteLength < 0 || v.DefinitionLevelsByteLength < 0 || levels > len(packed) || levels > unpacked {
			return errBrokenParquet
		}
		if s.optional && !runs(packed[v.RepetitionLevelsByteLength:levels], 1, int(v.NumValues)) {
			return errBrokenParquet
		}
		body, err := packed[levels:], error(nil)
		if !v.IsCompressed.Valid || v.IsCompressed.V {
			body, err = s.unpack(body, unpacked) // the library allows as much, with the levels
		}
		if err != nil {
			return errBrokenParquet
		}
		return values(body, v.Encoding, int(v.NumValues))
	}
	return nil // the library passes over pages of other kinds
}

// counts takes the values of a page from what is left of the group: one a row.
func (s *pageScan) counts(values int32) bool {
	s.left -= int64(values)
	return values >= 0 && values <= mostValues && s.left >= 0
}

// unpack returns what a page holds; an error if that is more than it says.
func (s *pageScan) unpack(packed []byte, unpacked int) ([]byte, error) {
	if s.codec == format.Uncompressed {
		return packed, nil
	}
	s.body.Reset()
	var from io.Reader
	switch s.codec {
	case format.Snappy:
		if n, err := snappy.DecodedLen(packed); err != nil || n > unpacked {
			return nil, errBrokenParquet
		}
		return snappy.Decode(s.body.AvailableBuffer(), packed)
	case format.Gzip:
		z, err := gzip.NewReader(bytes.NewReader(packed))
		if err != nil {
			return nil, err
		}
		from = z
	case format.Zstd:
		if s.zstd == nil {
			z, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(mostPage))
			if err != nil {
				return nil, err
			}
			s.zstd = z
		}
		if err := s.zstd.Reset(bytes.NewReader(packed)); err != nil {
			return nil, err
		}
		from = s.zstd
	default:
		return nil, errBrokenParquet
	}
	if n, err := s.body.ReadFrom(io.LimitReader(from, int64(unpacked)+1)); err != nil || n > int64(unpacked) {
		return nil, errors.Join(errBrokenParquet, err)
	}
	return s.body.Bytes(), nil
}

// sized takes a part that begins with its length.
func sized(b []byte) (part, rest []byte, err error) {
	if len(b) < 4 {
		return nil, nil, errBrokenParquet
	}
	n := int64(binary.LittleEndian.Uint32(b)) + 4
	if n > int64(len(b)) {
		return nil, nil, errBrokenParquet
	}
	return b[4:n], b[n:], nil
}

// values refuses encodings that make more of a page than it has values.
func values(body []byte, by format.Encoding, count int) error {
	ok := false
	switch by {
	case format.Plain, format.ByteStreamSplit:
		ok = true
	case format.RLE: // of truths
		part, _, err := sized(body)
		ok = err == nil && runs(part, 1, count)
	case format.RLEDictionary, format.PlainDictionary: //nolint:staticcheck // of older files, which are read
		ok = len(body) == 0 || body[0] <= 32 && runs(body[1:], int(body[0]), count)
	case format.DeltaBinaryPacked, format.DeltaLengthByteArray:
		ok = deltas(body, count)
	}
	if !ok {
		return errBrokenParquet
	}
	return nil
}

// runs reports whether runs of equal values and of packed bits hold no more values than a page has.
func runs(b []byte, width, count int) bool {
	for left := count + padding; len(b) > 0; {
		u, n := binary.Uvarint(b)
		if n <= 0 || u>>1 > mostValues {
			return false
		}
		length, bytes := int(u>>1), (width+7)/8
		if u&1 == 1 {
			length, bytes = length*8, length*width
		}
		if left -= length; left < 0 || bytes > len(b)-n {
			return false
		}
		if u>>1 == 0 {
			bytes = 0
		}
		b = b[n+bytes:]
	}
	return true
}

// deltas reports whether differences that are packed say to be no more than a page has.
func deltas(b []byte, count int) bool {
	var u uint64
	for range 3 { // the size of a block, its parts, and the values of all
		var n int
		if u, n = binary.Uvarint(b); n <= 0 {
			return false
		}
		b = b[n:]
	}
	return u <= mostValues && int(u) <= count
}
