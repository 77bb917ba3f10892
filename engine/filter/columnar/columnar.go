// Package columnar reads and writes Parquet files: their columns by type, their rows as the cells that CSV would have.
package columnar

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"unicode/utf8"

	"doelbinding/engine/filter/table"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/format"
)

// batchRows is how many rows of a Parquet file are held at a time.
const batchRows = 512

// Parquet is a Parquet file that is filtered. It is read a row group and a few hundred rows at a time, and of its columns only those that are asked for.
type Parquet struct {
	Names []string // of its columns
	Read  table.Measure
	Rows  int64

	file    *parquet.File
	at      io.ReaderAt
	most    int // bytes of a page, unpacked
	columns []parquetColumn
	source  *table.Source
}

// parquetColumn is a column of a Parquet file; one that holds lists, maps or groups has no text.
type parquetColumn struct {
	*parquet.Column
	leaf int // among the columns that are stored
	flat bool
	text appendText
}

// ParquetRow is a row of a Parquet file. What it holds is valid until the next row.
type ParquetRow struct {
	Number   int64    // the first is 1
	Cells    [][]byte // as CSV would have them; empty where a column is not read
	Bad      string   // the reason for which the row cannot be read, or nothing
	values   []parquet.Value
	measured int
}

var errBrokenParquet = table.Refuse(table.AboutFormat, "the Parquet file is broken, or written in a way that cannot be read")

// errCutOff says that the end of a file, which describes it, is not there or not sound.
var errCutOff = table.Refuse(table.AboutFormat, "the Parquet file is broken: it was cut off, or is none")

// safely refuses a file that makes the library panic: one that is broken on purpose must not end the program.
func safely(do func() error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = errBrokenParquet
		}
	}()
	return do()
}

// OpenParquet reads a Parquet file; one that can only be read once, as a pipe, is copied to a file that no name leads to. More than unpacked bytes, as
// the file itself states them, and more rows than that many are refused; zero: any number is read.
func OpenParquet(ctx context.Context, in io.Reader, unpacked, rows int64) (*Parquet, error) {
	source, err := table.NewSource(ctx, in, true, 0)
	if err != nil {
		return nil, err
	}
	p := &Parquet{source: source, most: mostPage}
	if unpacked > 0 {
		p.most = int(min(mostPage, unpacked))
	}
	if err := p.open(); err != nil {
		source.Close()
		return nil, err
	}
	p.Rows = p.file.NumRows()
	size := int64(0)
	for _, g := range p.file.Metadata().RowGroups {
		size += g.TotalByteSize
	}
	switch {
	case rows > 0 && p.Rows > rows:
		err = table.TooMany(rows)
	case unpacked > 0 && (size > unpacked || p.Read.Bytes > unpacked):
		err = table.Refuse(table.AboutSize, "the dataset is too large, unpacked")
	}
	if err != nil {
		source.Close()
		return nil, err
	}
	return p, nil
}

func (p *Parquet) open() error {
	at, read, err := p.source.At()
	if err != nil {
		return err
	}
	begin := make([]byte, 4)
	switch _, err := io.ReadFull(read, begin); {
	case err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("read dataset: %w", err)
	case string(begin) == "PARE":
		return table.Refuse(table.AboutFormat, "the Parquet file is encrypted")
	case string(begin) != "PAR1":
		return table.Refuse(table.AboutFormat, "the dataset is no Parquet file")
	}
	if _, err := io.Copy(io.Discard, read); err != nil {
		return fmt.Errorf("read dataset: %w", err)
	}
	p.Read, p.at = read.Sum(), at
	if err := soundFooter(at, p.Read.Bytes); err != nil {
		return err
	}
	return safely(func() (err error) {
		p.file, err = parquet.OpenFile(at, p.Read.Bytes, parquet.SkipPageIndex(true), parquet.SkipBloomFilters(true))
		if err != nil {
			return errCutOff
		}
		if p.file.NumRows() < 0 {
			return errBrokenParquet
		}
		for _, c := range p.file.Root().Columns() {
			column := parquetColumn{Column: c, flat: c.Leaf() && !c.Repeated()}
			if column.flat {
				column.leaf, column.text = c.Index(), textOf(c.Type())
			}
			p.columns, p.Names = append(p.columns, column), append(p.Names, c.Name())
		}
		return nil
	})
}

// Close lets go of the file.
func (p *Parquet) Close() { p.source.Close() }

// Readable refuses a column, the first is 0, that holds more than one value a row, or is written in a way that is not read: the
// library's LZ4 makes zeros of some pages that others wrote, of Brotli and of texts by their differences it cannot be said beforehand how much memory
// they take.
func (p *Parquet) Readable(column int) error {
	reason := ""
	if c := p.columns[column]; !c.flat {
		reason = "holds a list, a map or a group: write what it holds as columns of their own"
	} else {
		for _, g := range p.file.Metadata().RowGroups {
			meta := g.Columns[c.leaf].MetaData
			if !slices.Contains(codecs, meta.Codec) {
				reason = fmt.Sprintf("is packed by %v, which is not read: write it with SNAPPY or ZSTD", meta.Codec)
			} else if slices.Contains(meta.Encoding, format.DeltaByteArray) {
				reason = fmt.Sprintf("is written by %v, which is not read: write it with PLAIN or a dictionary", format.DeltaByteArray)
			}
		}
	}
	if reason == "" {
		return nil
	}
	return &table.UsageError{Reason: fmt.Sprintf("column %q %s, or leave it out with --map COLUMN=", table.Short(p.Names[column]), reason), About: table.AboutColumns, Columns: []int{column + 1}}
}

// codecs are the ways to pack a column that are read and written.
var codecs = []format.CompressionCodec{format.Uncompressed, format.Snappy, format.Gzip, format.Zstd}

// DayForm returns how a column writes days, where its type says so. A moment that can be of any zone is refused.
func (p *Parquet) DayForm(column int) (form table.DayForm, ok bool, err error) {
	t := p.columns[column].Type()
	switch {
	case isDay(t):
		return table.DayForms[0], true, nil
	case t.Kind() == parquet.Int96:
		return form, false, table.Refuse(table.AboutDays, "column %q is of the old type INT96, which does not say in which zone its moments are: write it as TIMESTAMP or DATE, or give --day-column or --date", table.Short(p.Names[column]))
	}
	return form, false, nil
}

// Visit visits the rows, of which it reads some columns.
func (p *Parquet) Visit(ctx context.Context, reads []bool, visit func(*ParquetRow) error) error {
	row := &ParquetRow{Cells: make([][]byte, len(p.columns)), values: make([]parquet.Value, len(p.columns))}
	var arena []byte
	for n, group := range p.file.RowGroups() {
		if err := safely(func() error { return p.sound(n, reads) }); err != nil {
			return err
		}
		g := &parquetGroup{columns: make([]chunkReader, len(p.columns)), left: group.NumRows()}
		if err := safely(func() error { return g.begin(p, group, reads) }); err != nil {
			return errors.Join(err, g.close())
		}
		for g.left > 0 {
			if err := ctx.Err(); err != nil {
				return errors.Join(context.Cause(ctx), g.close())
			}
			n := int(min(g.left, batchRows))
			if err := safely(func() error { return g.read(n) }); err != nil {
				return errors.Join(err, g.close())
			}
			for i := range n {
				row.Number++
				if err := safely(func() error { arena = p.row(row, g, i, arena[:0]); return nil }); err != nil {
					return errors.Join(err, g.close())
				}
				if err := visit(row); err != nil {
					return errors.Join(err, g.close())
				}
			}
			g.left -= int64(n)
		}
		if err := g.close(); err != nil {
			return err
		}
	}
	if row.Number != p.Rows {
		return errBrokenParquet
	}
	return nil
}

// row fills in the i-th row of a batch. The texts that are not those of the file are written into the arena.
func (p *Parquet) row(row *ParquetRow, g *parquetGroup, i int, arena []byte) []byte {
	row.Bad, row.measured = "", 0
	for at := range p.columns {
		c := &g.columns[at]
		if c.pages == nil {
			continue
		}
		v := c.batch[i]
		row.values[at], row.Cells[at] = v, nil
		if v.IsNull() {
			continue
		}
		begin := len(arena)
		arena = p.columns[at].text(arena, v)
		cell := arena[begin:len(arena):len(arena)]
		switch {
		case p.columns[at].isText() && !utf8.Valid(cell):
			row.Bad = table.BadUTF8
		case len(cell) > 0 && cell[0] == '"':
			cell = table.AsCSV([]string{string(cell)}, 1)[0]
		}
		row.Cells[at] = cell
		row.measured += len(cell)
	}
	return arena
}

// Size returns how many bytes the texts of the row take.
func (r *ParquetRow) Size() int { return r.measured }

func (c *parquetColumn) isText() bool {
	t := c.Type().LogicalType()
	return t != nil && isString(*t)
}

// parquetGroup is a row group that is being read.
type parquetGroup struct {
	columns []chunkReader
	left    int64
}

// chunkReader reads the values of one column of a row group, one a row. Its pages are left to the garbage collector: values refer to them.
type chunkReader struct {
	pages  parquet.Pages
	values parquet.ValueReader
	batch  []parquet.Value
}

func (g *parquetGroup) begin(p *Parquet, group parquet.RowGroup, reads []bool) error {
	chunks := group.ColumnChunks()
	for i, c := range p.columns {
		if reads[i] && c.flat {
			g.columns[i] = chunkReader{pages: chunks[c.leaf].Pages(), batch: make([]parquet.Value, batchRows)}
		}
	}
	return nil
}

// read reads the next n rows of each column.
func (g *parquetGroup) read(n int) error {
	for i := range g.columns {
		c := &g.columns[i]
		for at := 0; c.pages != nil && at < n; {
			if c.values == nil {
				page, err := c.pages.ReadPage()
				if err != nil {
					return errBrokenParquet
				}
				c.values = page.Values()
			}
			got, err := c.values.ReadValues(c.batch[at:n])
			switch at += got; {
			case errors.Is(err, io.EOF):
				c.values = nil
			case err != nil, got == 0:
				return errBrokenParquet
			}
		}
	}
	return nil
}

func (g *parquetGroup) close() (err error) {
	for _, c := range g.columns {
		if c.pages != nil {
			err = errors.Join(err, safely(c.pages.Close))
		}
	}
	return err
}
