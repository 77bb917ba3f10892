package filter

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/klauspost/compress/snappy"
	"github.com/klauspost/compress/zstd"
	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/encoding/thrift"
	"github.com/parquet-go/parquet-go/format"

	"doelbinding/engine/filter/table"
)

// refusesCheaply runs a file that claims more than it holds: it is broken, and that must be found before memory is taken for it.
func refusesCheaply(t *testing.T, c Config, body string) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, _, report, err := run(t, c, body)
	runtime.ReadMemStats(&after)
	var wrong *table.UsageError
	if !errors.As(err, &wrong) || wrong.About != table.AboutFormat || report != nil {
		t.Error(err)
	}
	if took := after.TotalAlloc - before.TotalAlloc; took > 64<<20 {
		t.Errorf("took %d MB", took>>20)
	}
}

func withFooter(data string, footer []byte) string {
	return data + string(footer) + string(binary.LittleEndian.AppendUint32(nil, uint32(len(footer)))) + "PAR1"
}

// The library makes lists as long as a file says they are, and the program ends where there is no such memory: 33 bytes were enough.
func TestParquetFooterThatClaimsMoreThanThereIs(t *testing.T) {
	c := parquetConfig(t)
	huge := []byte{0xff, 0xff, 0xff, 0xff, 0x07}
	deep := bytes.Repeat([]byte{0x1c}, 1<<20)
	for name, footer := range map[string][]byte{
		"elements of the schema": append([]byte{0x15, 0x02, 0x19, 0xfc}, huge...),
		"row groups":             append([]byte{0x15, 0x02, 0x19, 0x0c, 0x16, 0x00, 0x19, 0xfc}, huge...),
		"a set":                  append([]byte{0x1a, 0xfc}, huge...),
		"a map":                  append(append([]byte{0x1b}, huge...), 0x88),
		"a text":                 append([]byte{0x15, 0x02, 0x58}, huge...),
		"a number without end":   bytes.Repeat([]byte{0x15, 0xff}, 40),
		"structures without end": deep,
		"lists without end":      bytes.Repeat([]byte{0x19}, 1<<20),
		"a type there is not":    {0x1e, 0x00},
		"no end":                 {0x15, 0x02},
	} {
		t.Run(name, func(t *testing.T) { refusesCheaply(t, c, withFooter("PAR1", footer)) })
	}
	t.Run("longer than any", func(t *testing.T) { refusesCheaply(t, c, withFooter("PAR1", make([]byte, 17<<20))) })
}

// forgedPage is a page as it is written, with what its header says of it.
type forgedPage struct {
	header format.PageHeader
	body   []byte
}

// forged replaces the pages of one column of a file of one row group.
func forged(t *testing.T, body, column string, codec format.CompressionCodec, pages ...forgedPage) string {
	t.Helper()
	f, err := parquet.OpenFile(strings.NewReader(body), int64(len(body)))
	if err != nil {
		t.Fatal(err)
	}
	meta := *f.Metadata()
	data := body[:len(body)-8-int(binary.LittleEndian.Uint32([]byte(body[len(body)-8:])))]
	at := slices.IndexFunc(meta.RowGroups[0].Columns, func(c format.ColumnChunk) bool { return c.MetaData.PathInSchema[0] == column })
	chunk := &meta.RowGroups[0].Columns[at].MetaData
	chunk.Codec, chunk.DictionaryPageOffset, chunk.DataPageOffset = codec, 0, int64(len(data))
	for _, p := range pages {
		if p.header.CompressedPageSize == 0 {
			p.header.CompressedPageSize = int32(len(p.body))
		}
		header, err := thrift.Marshal(new(thrift.CompactProtocol), &p.header)
		if err != nil {
			t.Fatal(err)
		}
		data += string(header) + string(p.body)
	}
	chunk.TotalCompressedSize = int64(len(data)) - chunk.DataPageOffset
	footer, err := thrift.Marshal(new(thrift.CompactProtocol), &meta)
	if err != nil {
		t.Fatal(err)
	}
	return withFooter(data, footer)
}

func packed(t *testing.T, codec format.CompressionCodec, body []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	switch codec {
	case format.Snappy:
		return snappy.Encode(nil, body)
	case format.Gzip:
		z := gzip.NewWriter(&out)
		_, err1 := z.Write(body)
		if err := errors.Join(err1, z.Close()); err != nil {
			t.Fatal(err)
		}
	case format.Zstd:
		z, err := zstd.NewWriter(&out)
		if err != nil {
			t.Fatal(err)
		}
		_, err1 := z.Write(body)
		if err := errors.Join(err1, z.Close()); err != nil {
			t.Fatal(err)
		}
	default:
		return body
	}
	return out.Bytes()
}

// pageOf says of a page of values what is so, but for what is changed.
func pageOf(encoding format.Encoding, values, size int, body []byte) forgedPage {
	h := format.PageHeader{Type: format.DataPage, UncompressedPageSize: int32(size)}
	h.DataPageHeader = thrift.New(format.DataPageHeader{NumValues: int32(values), Encoding: encoding, DefinitionLevelEncoding: format.RLE})
	return forgedPage{h, body}
}

// A page takes no more memory than its size allows, whatever it says and however it is packed.
func TestParquetPageThatClaimsMoreThanThereIs(t *testing.T) {
	c := parquetConfig(t)
	columns := []parquetColumn{{"incidentcode", parquet.String()}, {"datum", parquet.Date()}, {"wijk", parquet.Optional(parquet.String())}}
	body := parquetOf(t, columns, 10, []any{"A20", int32(17630), "w"}, []any{"A22", int32(17630), "v"})
	levels := []byte{2, 0, 0, 0, 2 << 1, 1} // of two values that are there
	texts := []byte{1, 0, 0, 0, 'w', 1, 0, 0, 0, 'v'}
	sound := append(slices.Clone(levels), texts...)
	most := int(^uint32(0) >> 1)
	run24 := binary.AppendUvarint(nil, 1<<24<<1)
	dictionary := func(values int, body []byte) forgedPage {
		h := format.PageHeader{Type: format.DictionaryPage, UncompressedPageSize: int32(len(body))}
		h.DictionaryPageHeader = thrift.New(format.DictionaryPageHeader{NumValues: int32(values)})
		return forgedPage{h, body}
	}
	delta := append(slices.Clone(levels), binary.AppendUvarint([]byte{0x80, 0x01, 0x04}, uint64(most))...)
	second := func(values, nulls, rep, def int, body []byte) forgedPage {
		h := format.PageHeader{Type: format.DataPageV2, UncompressedPageSize: int32(len(body))}
		h.DataPageHeaderV2 = thrift.New(format.DataPageHeaderV2{
			NumValues: int32(values), NumNulls: int32(nulls), NumRows: int32(values), RepetitionLevelsByteLength: int32(rep), DefinitionLevelsByteLength: int32(def),
		})
		return forgedPage{h, body}
	}
	for name, pages := range map[string][]forgedPage{
		"packed size":            {{format.PageHeader{Type: format.DataPage, CompressedPageSize: int32(most)}, sound}},
		"unpacked size":          {pageOf(format.Plain, 2, most, sound)},
		"values":                 {pageOf(format.Plain, most, len(sound), sound)},
		"a value too many":       {pageOf(format.Plain, 3, len(sound), sound)},
		"values of two pages":    {pageOf(format.Plain, 2, len(sound), sound), pageOf(format.Plain, 1, len(sound), sound)},
		"levels":                 {pageOf(format.Plain, 2, 100, append([]byte{5, 0, 0, 0}, append(run24, 1)...))},
		"length of levels":       {pageOf(format.Plain, 2, 100, []byte{0xff, 0xff, 0xff, 0xff, 4, 1})},
		"places in a dictionary": {dictionary(2, texts), pageOf(format.RLEDictionary, 2, 100, slices.Concat(levels, []byte{1}, bytes.Repeat(append(slices.Clone(run24), 1), 20)))},
		"bits in a dictionary":   {dictionary(2, texts), pageOf(format.RLEDictionary, 2, 100, slices.Concat(levels, []byte{1}, binary.AppendUvarint(nil, 1<<23<<1|1)))},
		"values of a dictionary": {dictionary(most, texts), pageOf(format.RLEDictionary, 2, 100, slices.Concat(levels, []byte{1, 4, 0}))},
		"differences":            {pageOf(format.DeltaLengthByteArray, 2, 100, delta)},
		"texts by differences":   {pageOf(format.DeltaByteArray, 2, 100, delta)},
		"levels, in version 2":   {second(2, 0, 0, 5, append(append(slices.Clone(run24), 1), texts...))},
		"length, in version 2":   {second(2, 0, 0, most, texts)},
		"below nothing":          {second(2, 0, -1, 3, texts)},
	} {
		t.Run(name, func(t *testing.T) { refusesCheaply(t, c, forged(t, body, "wijk", format.Uncompressed, pages...)) })
	}
	zeros := make([]byte, 200<<20)
	for _, codec := range []format.CompressionCodec{format.Snappy, format.Gzip, format.Zstd} {
		t.Run("unpacks to what it says, "+codec.String(), func(t *testing.T) {
			out, _, _, err := run(t, c, forged(t, body, "wijk", codec, pageOf(format.Plain, 2, len(sound), packed(t, codec, sound))))
			if err != nil {
				t.Fatal(err)
			}
			if _, rows := parquetRows(t, out); len(rows) != 2 {
				t.Error(rows)
			}
		})
		bomb := packed(t, codec, zeros)
		t.Run("unpacks to more, "+codec.String(), func(t *testing.T) {
			refusesCheaply(t, c, forged(t, body, "wijk", codec, pageOf(format.Plain, 2, len(sound), bomb)))
		})
	}
	c.MaxBytes = 1 << 20
	t.Run("more than is read", func(t *testing.T) {
		refusesCheaply(t, c, forged(t, body, "wijk", format.Uncompressed, pageOf(format.Plain, 2, 2<<20, sound)))
	})
}
