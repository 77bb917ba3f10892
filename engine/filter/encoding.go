package filter

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

// charset is an encoding in which a dataset can be written. In those of one byte a character, and in UTF-8, the delimiter, the quotes and the
// line ends are the bytes of ASCII, so that rows are cut and values passed on without decoding; UTF-16 is decoded on its way in and encoded on its
// way out.
type charset struct {
	name string
	code encoding.Encoding // nil: UTF-8
	wide bool
}

// charsets are the encodings that a dataset may have. What stands first is what is found of itself, the others are for --encoding.
var charsets = []charset{
	{name: "utf-8"},
	{name: "windows-1252", code: charmap.Windows1252},
	{name: "utf-16le", code: unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), wide: true},
	{name: "utf-16be", code: unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), wide: true},
	{name: "iso-8859-1", code: charmap.ISO8859_1},
	{name: "iso-8859-15", code: charmap.ISO8859_15},
	{name: "cp437", code: charmap.CodePage437},
	{name: "cp850", code: charmap.CodePage850},
	{name: "macintosh", code: charmap.Macintosh},
}

// charsetOf finds an encoding by its name, or says which there are.
func charsetOf(name string) (charset, error) {
	var names []string
	plain := strings.NewReplacer("-", "", "_", "", " ", "").Replace(strings.ToLower(name))
	for _, c := range charsets {
		if strings.ReplaceAll(c.name, "-", "") == plain {
			return c, nil
		}
		names = append(names, c.name)
	}
	return charset{}, choose(AboutEncoding, names, "--encoding is one of %s", strings.Join(names, ", "))
}

// decoded gives the text of bytes in this encoding.
func (c charset) decoded(b []byte) (string, error) {
	if c.code == nil || c.wide { // what is wide was decoded when it was read
		return string(b), nil
	}
	text, err := c.code.NewDecoder().Bytes(b)
	return string(text), err
}

// reader decodes what is wide.
func (c charset) reader(in io.Reader) io.Reader {
	if c.wide {
		return transform.NewReader(in, c.code.NewDecoder())
	}
	return in
}

// writer encodes what is wide; its end must be called before what it writes to is closed.
func (c charset) writer(out io.Writer) (io.Writer, func() error) {
	if c.wide {
		w := transform.NewWriter(out, c.code.NewEncoder())
		return w, w.Close
	}
	return out, func() error { return nil }
}

var replaced = []byte("\ufffd")

// unreadable gives the reason for which a row cannot be read in this encoding, or nothing.
func (c charset) unreadable(row []byte) string {
	switch {
	case c.code == nil && !utf8.Valid(row):
		return badUTF8
	case c.wide && bytes.Contains(row, replaced): // where half a character stood, or was said to have stood
		return badCharacter
	}
	return ""
}

// detect finds the encoding of a dataset. UTF-8 is what is valid as such; what is not, and has no sign of UTF-8 either, is Windows-1252, unless it
// holds bytes that no such text can hold.
func detect(in io.Reader) (charset, error) {
	var s sniffer
	buffer := make([]byte, 1<<16)
	kept := 0
	for first := true; ; first = false {
		n, err := io.ReadFull(in, buffer[kept:])
		data := buffer[:kept+n]
		last := errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
		if err != nil && !last {
			return charset{}, fmt.Errorf("read dataset: %w", err)
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
func marked(data []byte) (c charset, ok bool, err error) {
	switch {
	case bytes.HasPrefix(data, utf8BOM):
		return charsets[0], true, nil
	case bytes.HasPrefix(data, []byte("\xff\xfe\x00\x00")), bytes.HasPrefix(data, []byte("\x00\x00\xfe\xff")):
		return c, false, refuse(AboutFormat, "the dataset is UTF-32: save it as CSV UTF-8")
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return charsets[2], true, nil
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return charsets[3], true, nil
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return c, false, refuse(AboutFormat, "the dataset is a spreadsheet or a zip file: name it .xlsx, or give --format xlsx")
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")):
		return c, false, refuse(AboutFormat, "the dataset is an old Excel file (.xls), or locked with a password: save it as .xlsx or .csv")
	}
	if markup.Match(data[:min(len(data), 256)]) {
		return c, false, refuse(AboutFormat, "the dataset is HTML or XML, whatever its name says: open it in a spreadsheet and save it as .xlsx or .csv")
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
		return charsets[2], true, nil
	case zeros[1] == 0 && 2*zeros[0] > half:
		return charsets[3], true, nil
	}
	return c, false, errNoText
}

var errNoText = refuse(AboutFormat, "the dataset holds zero bytes: it is neither CSV, NDJSON nor .xlsx")

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

func (s *sniffer) charset() (charset, error) {
	switch {
	case s.zero:
		return charset{}, errNoText
	case s.broken == 0, s.characters > 0 && s.characters >= s.broken:
		return charsets[0], nil
	case s.undefined != 0:
		return charset{}, refuse(AboutEncoding, "the encoding cannot be told: neither UTF-8 nor Windows-1252 has the byte %#x; give --encoding, for example cp850", s.undefined)
	}
	return charsets[1], nil
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
