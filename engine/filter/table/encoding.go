package table

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// The reasons for which a row cannot be read at all.
const (
	BadUTF8      = "geen geldige UTF-8"
	BadCharacter = "een teken is niet te lezen"
	BadJSON      = "geen geldig JSON-object"
	BadValue     = "waarde is een lijst of object"
)

// Charset is an encoding in which a dataset can be written. In those of one byte a character, and in UTF-8, the delimiter, the quotes and the
// line ends are the bytes of ASCII, so that rows are cut and values passed on without decoding; UTF-16 is decoded on its way in and encoded on its
// way out.
type Charset struct {
	Name string
	Code encoding.Encoding // nil: UTF-8
	Wide bool
}

// Charsets are the encodings that a dataset may have. What stands first is what is found of itself, the others are for --encoding.
var Charsets = []Charset{
	{Name: "utf-8"},
	{Name: "windows-1252", Code: charmap.Windows1252},
	{Name: "utf-16le", Code: unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), Wide: true},
	{Name: "utf-16be", Code: unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), Wide: true},
	{Name: "iso-8859-1", Code: charmap.ISO8859_1},
	{Name: "iso-8859-15", Code: charmap.ISO8859_15},
	{Name: "cp437", Code: charmap.CodePage437},
	{Name: "cp850", Code: charmap.CodePage850},
	{Name: "macintosh", Code: charmap.Macintosh},
}

// CharsetOf finds an encoding by its name, or says which there are.
func CharsetOf(name string) (Charset, error) {
	var names []string
	plain := strings.NewReplacer("-", "", "_", "", " ", "").Replace(strings.ToLower(name))
	for _, c := range Charsets {
		if strings.ReplaceAll(c.Name, "-", "") == plain {
			return c, nil
		}
		names = append(names, c.Name)
	}
	return Charset{}, Choose(AboutEncoding, names, "--encoding is one of %s", strings.Join(names, ", "))
}

// decoded gives the text of bytes in this encoding.
func (c Charset) decoded(b []byte) (string, error) {
	if c.Code == nil || c.Wide { // what is wide was decoded when it was read
		return string(b), nil
	}
	text, err := c.Code.NewDecoder().Bytes(b)
	return string(text), err
}

// Reader decodes what is wide.
func (c Charset) Reader(in io.Reader) io.Reader {
	if c.Wide {
		return transform.NewReader(in, c.Code.NewDecoder())
	}
	return in
}

// Writer encodes what is wide; its end must be called before what it writes to is closed.
func (c Charset) Writer(out io.Writer) (io.Writer, func() error) {
	if c.Wide {
		w := transform.NewWriter(out, c.Code.NewEncoder())
		return w, w.Close
	}
	return out, func() error { return nil }
}

// Texts gives the values of a row as texts.
func (c Charset) Texts(values [][]byte) (row []string) {
	for _, v := range values {
		says, err := c.decoded(Text(v))
		if err != nil {
			says = string(replaced)
		}
		row = append(row, says)
	}
	return row
}

var replaced = []byte("\ufffd")

// Unreadable gives the reason for which a row cannot be read in this encoding, or nothing.
func (c Charset) Unreadable(row []byte) string {
	switch {
	case c.Code == nil && !utf8.Valid(row):
		return BadUTF8
	case c.Wide && bytes.Contains(row, replaced): // where half a character stood, or was said to have stood
		return BadCharacter
	}
	return ""
}

// DetectCharset finds the encoding of a dataset. UTF-8 is what is valid as such; what is not, and has no sign of UTF-8 either, is Windows-1252, unless it
// holds bytes that no such text can hold.
func DetectCharset(in io.Reader) (Charset, error) {
	var s sniffer
	buffer := make([]byte, 1<<16)
	kept := 0
	for first := true; ; first = false {
		n, err := io.ReadFull(in, buffer[kept:])
		data := buffer[:kept+n]
		last := errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
		if err != nil && !last {
			return Charset{}, fmt.Errorf("read dataset: %w", err)
		}
		if first {
			if c, ok, err := marked(data); ok || err != nil {
				return c, err
			}
		}
		kept = copy(buffer, s.take(data, last))
		if last {
			return s.charset()
		}
	}
}

// marked reads what the beginning alone tells: a byte order mark, or the zeros between the letters of UTF-16.
func marked(data []byte) (c Charset, ok bool, err error) {
	switch {
	case bytes.HasPrefix(data, ByteOrderMark):
		return Charsets[0], true, nil
	case bytes.HasPrefix(data, []byte("\xff\xfe\x00\x00")), bytes.HasPrefix(data, []byte("\x00\x00\xfe\xff")):
		return c, false, Refuse(AboutFormat, "the dataset is UTF-32: save it as CSV UTF-8")
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return Charsets[2], true, nil
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return Charsets[3], true, nil
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return c, false, Refuse(AboutFormat, "the dataset is a spreadsheet or a zip file: name it .xlsx, or give --format xlsx")
	case bytes.HasPrefix(data, []byte("PAR1")):
		return c, false, Refuse(AboutFormat, "the dataset is a Parquet file: name it .parquet, or give --format parquet")
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")):
		return c, false, Refuse(AboutFormat, "the dataset is an old Excel file (.xls), or locked with a password: save it as .xlsx or .csv")
	}
	if markup.Match(data[:min(len(data), 256)]) {
		return c, false, Refuse(AboutFormat, "the dataset is HTML or XML, whatever its name says: open it in a spreadsheet and save it as .xlsx or .csv")
	}
	begin := data[:min(len(data), 1024)&^1]
	var zeros [2]int
	for i, b := range begin {
		if b == 0 {
			zeros[i%2]++
		}
	}
	switch half := len(begin) / 2; {
	case zeros[0]+zeros[1] == 0:
		return c, false, nil
	case zeros[0] == 0 && 2*zeros[1] > half:
		return Charsets[2], true, nil
	case zeros[1] == 0 && 2*zeros[0] > half:
		return Charsets[3], true, nil
	}
	return c, false, errNoText
}

var errNoText = Refuse(AboutFormat, "the dataset holds zero bytes: it is neither CSV, NDJSON, .xlsx nor Parquet")

// markup begins what many systems export under the name of a spreadsheet.
var markup = regexp.MustCompile(`(?i)^\s*<(?:!doctype|html|table|\?xml|meta|head)`)

// sniffer remembers what speaks for UTF-8 and what against it.
type sniffer struct {
	characters, broken int  // of more than one byte; bytes that are part of none
	undefined          byte // a byte that Windows-1252 does not have
	zero               bool
}

// take looks at data and gives the part of a character that it ends with.
func (s *sniffer) take(data []byte, last bool) (rest []byte) {
	for {
		data = data[plain(data):]
		if len(data) == 0 {
			return nil
		}
		if data[0] == 0 {
			s.zero = true
			data = data[1:]
			continue
		}
		if !last && !utf8.FullRune(data) {
			return data
		}
		r, n := utf8.DecodeRune(data)
		if r == utf8.RuneError && n == 1 {
			s.broken++
		} else {
			s.characters++
		}
		for _, b := range data[:n] {
			if slices.Contains([]byte{0x81, 0x8d, 0x8f, 0x90, 0x9d}, b) {
				s.undefined = b
			}
		}
		data = data[n:]
	}
}

func (s *sniffer) charset() (Charset, error) {
	switch {
	case s.zero:
		return Charset{}, errNoText
	case s.broken == 0, s.characters > 0 && s.characters >= s.broken:
		return Charsets[0], nil
	case s.undefined != 0:
		return Charset{}, Refuse(AboutEncoding, "the encoding cannot be told: neither UTF-8 nor Windows-1252 has the byte %#x; give --encoding, for example cp850", s.undefined)
	}
	return Charsets[1], nil
}

// plain gives how many bytes of ASCII, zero excepted, data begins with.
func plain(data []byte) int {
	i := 0
	for ; i+8 <= len(data); i += 8 {
		w := binary.LittleEndian.Uint64(data[i:])
		if (w|(w-0x0101010101010101)&^w)&0x8080808080808080 != 0 {
			break
		}
	}
	for i < len(data) && data[i] != 0 && data[i] < utf8.RuneSelf {
		i++
	}
	return i
}
