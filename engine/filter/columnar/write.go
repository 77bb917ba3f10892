package columnar

import (
	"fmt"
	"io"
	"reflect"
	"slices"

	"doelbinding/engine/filter/table"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/encoding"
	"github.com/parquet-go/parquet-go/format"
)

// How much of a Parquet file that is written is held in memory: a row group, and the dictionary of each of its columns.
const (
	maxGroup      = 32 << 20
	maxDictionary = 1 << 20
)

// ParquetWriter writes a Parquet file with some columns of another: each with its name, type, encoding and compression, and optional, since a value
// that may not go along is null. Nothing else goes along: statistics and dictionaries are those of what is written.
type ParquetWriter struct {
	from    *Parquet
	along   []int // the columns of the file that is read
	writer  *parquet.GenericWriter[any]
	out     *table.Measured
	row     parquet.Row
	pending int // bytes of the row group that is not yet written
}

// NewParquet begins a Parquet file with the columns of another that go along.
func NewParquet(p *Parquet, along []bool, out io.Writer) (w *ParquetWriter, err error) {
	w = &ParquetWriter{from: p, out: table.NewMeasured(out)}
	root := &orderedGroup{}
	for i, goes := range along {
		if goes {
			w.along = append(w.along, i)
			root.fields = append(root.fields, namedNode{optional(p.columns[i].Column), p.Names[i]})
		}
	}
	root.Group = parquet.Group{}
	for _, f := range root.fields {
		root.Group[f.Name()] = f
	}
	err = safely(func() error {
		w.writer = parquet.NewGenericWriter[any](w.out, parquet.NewSchema(p.file.Schema().Name(), root), parquet.DictionaryMaxBytes(maxDictionary))
		return nil
	})
	return w, err
}

// Add writes the columns of a row that go along, with the values that stay.
func (w *ParquetWriter) Add(row *ParquetRow, stays []bool) error {
	w.row = w.row[:0]
	for i, at := range w.along {
		v := row.values[at]
		if !stays[at] || v.IsNull() {
			w.row = append(w.row, parquet.NullValue().Level(0, 0, i))
			continue
		}
		w.row = append(w.row, v.Level(0, 1, i))
	}
	if _, err := w.writer.WriteRows([]parquet.Row{w.row}); err != nil {
		return fmt.Errorf("write filtered rows: %w", err)
	}
	if w.pending += row.Size() + 8*len(w.along); w.pending < maxGroup {
		return nil
	}
	w.pending = 0
	if err := w.writer.Flush(); err != nil {
		return fmt.Errorf("write filtered rows: %w", err)
	}
	return nil
}

// Finish writes what is left, and the footer.
func (w *ParquetWriter) Finish() (table.Measure, error) {
	if err := w.writer.Close(); err != nil {
		return table.Measure{}, err
	}
	return w.out.Sum(), nil
}

// optional gives a column as one that can be null.
func optional(c *parquet.Column) parquet.Node {
	node := parquet.Leaf(c.Type())
	if e := c.Encoding(); e != nil && encodes(e, c.Type().Kind()) {
		node = parquet.Encoded(node, e)
	}
	if codec := c.Compression(); codec != nil && slices.Contains(codecs, codec.CompressionCodec()) {
		node = parquet.Compressed(node, codec)
	}
	node = parquet.Optional(node)
	if id := c.ID(); id != 0 {
		node = parquet.FieldID(node, id)
	}
	return node
}

// encodes tells whether an encoding of the file can also be written. What is not listed is written as the library chooses.
func encodes(e encoding.Encoding, kind parquet.Kind) bool {
	switch e.Encoding() {
	case format.Plain:
		return true
	case format.RLEDictionary, 2: // the older number of the same
		return kind != parquet.Boolean
	case format.DeltaBinaryPacked:
		return kind == parquet.Int32 || kind == parquet.Int64
	case format.DeltaLengthByteArray, format.DeltaByteArray:
		return kind == parquet.ByteArray
	}
	return false
}

// orderedGroup is a group whose fields stand in the order of the file that is read; the library's own has them by name.
type orderedGroup struct {
	parquet.Group
	fields []parquet.Field
}

// Fields returns the columns.
func (g *orderedGroup) Fields() []parquet.Field { return g.fields }

// namedNode is a column under its name.
type namedNode struct {
	parquet.Node
	name string
}

// Name returns the name of the column.
func (n namedNode) Name() string { return n.name }

// Value is for rows that are Go values, of which there are none.
func (n namedNode) Value(base reflect.Value) reflect.Value {
	return base.MapIndex(reflect.ValueOf(n.name))
}
