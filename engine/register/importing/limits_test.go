package importing

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"doelbinding/engine/enginetest"
)

const head = "Naam;Doel;Grondslag\n"

func TestWhatIsNoRegisterOfProcessingIsRefused(t *testing.T) {
	for want, body := range map[string]string{
		"larger than":    head + strings.Repeat("x", MaxBytes),
		"is empty":       "",
		"rows":           head + strings.Repeat("a;b;c\n", maxRows),
		"columns":        head + strings.Repeat("a;", maxColumns) + "b\n",
		"quotation mark": head + "\"" + strings.Repeat("a;b\n", maxCell),
		"old Excel file": "\xd0\xcf\x11\xe0",
		"no row":         "\xff\xfeN\x00",
		"neither":        "a\x00b",
		"heading":        "een;twee;drie\n1;2;3\n",
		"XLSX":           "PK\x03\x04 geen zip",
	} {
		_, err := Read(enginetest.Register(t).Snapshot(), Options{File: "f", Body: []byte(body)})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}

// A small file that unpacks to a very large one is refused before it is unpacked whole.
func TestAZipBombIsRefused(t *testing.T) {
	f := excelize.NewFile()
	plain, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	r, err := zip.NewReader(bytes.NewReader(plain.Bytes()), int64(plain.Len()))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, file := range r.File {
		if file.Name != "xl/worksheets/sheet1.xml" {
			if err := w.Copy(file); err != nil {
				t.Fatal(err)
			}
			continue
		}
		sheet, err := w.Create(file.Name)
		if err != nil {
			t.Fatal(err)
		}
		for range maxUnpacked>>20 + 1 {
			if _, err := sheet.Write(bytes.Repeat([]byte(" "), 1<<20)); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if b.Len() > 1<<20 {
		t.Fatalf("%d bytes is no bomb", b.Len())
	}
	if _, err := sheets(b.Bytes()); err == nil || !strings.Contains(err.Error(), "unzip size exceeds") {
		t.Errorf("%v", err)
	}
}

// A cell far to the right or down costs no more than a refusal.
func TestACellFarAwayIsRefused(t *testing.T) {
	for cell, want := range map[string]string{"XFD2": "columns", "A1048576": "rows"} {
		f := excelize.NewFile()
		if err := f.SetCellStr("Sheet1", cell, "x"); err != nil {
			t.Fatal(err)
		}
		b, err := f.WriteToBuffer()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := sheets(b.Bytes()); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", cell, err)
		}
	}
}

// A row has the number that a spreadsheet shows, whatever empty lines and line breaks stand above it.
func TestRowsHaveTheNumberOfASpreadsheet(t *testing.T) {
	list, err := sheets([]byte("\nNaam;Doel;\"Grond\nslag\"\n\n\n\"a\nb\nc\";d;e\nf;g;h\n"))
	if err != nil {
		t.Fatal(err)
	}
	var numbers []int
	for _, r := range list[0].rows {
		numbers = append(numbers, r.number)
	}
	if len(numbers) != 3 || numbers[0] != 2 || numbers[1] != 5 || numbers[2] != 6 {
		t.Errorf("rows %v", numbers)
	}
}

func FuzzCSV(f *testing.F) {
	f.Add(madeUp(f)[:1500])
	f.Add([]byte(head + "\"niet gesloten;\n;;;\n"))
	f.Add([]byte("\xef\xbb\xbfNaam,Doel,Grondslag\n\xeb,Enqu\xeate,toestemming\n"))
	f.Add([]byte("sep=;\nDoel;Grondslag;Wet;Systeem\n;;;\n- a\n;6.1.;x;BRP;\n"))
	f.Fuzz(func(t *testing.T, body []byte) {
		if len(body) > 1<<12 || bytes.HasPrefix(body, []byte("PK")) {
			t.Skip()
		}
		list, err := sheets(body)
		if err != nil {
			return
		}
		before := 0
		for _, r := range list[0].rows {
			if r.number <= before || r.empty() || len(r.cells) > maxColumns {
				t.Errorf("row %d after row %d: %q", r.number, before, r.cells)
			}
			before = r.number
			for _, c := range r.cells {
				if !utf8.ValidString(c) || strings.TrimSpace(c) != c {
					t.Errorf("cell %q", c)
				}
				_, _ = groundOf(c)
				if n := len([]rune(short(c))); n > longest {
					t.Errorf("%d runes of %q are shown", n, c)
				}
			}
		}
	})
}
