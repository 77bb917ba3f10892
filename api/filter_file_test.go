package api_test

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/charmap"

	"doelbinding/engine/filter"
)

// file is a dataset as it is sent, with what is said of it.
type file map[string]any

// delivery is the answer about a file.
type delivery struct {
	Dataset []byte
	Format  string
	Report  filter.Report
	Rejects []filter.Reject
}

// fault is what an error says is wrong, and where.
type fault struct {
	Pointer, Code, Title string
	Allowed              []string
	Columns              []int
}

func postFile(t *testing.T, s http.Handler, question string, f file) *httptest.ResponseRecorder {
	t.Helper()
	body, err := json.Marshal(map[string]any{"question": json.RawMessage(question), "dataset": f})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, "/v1/filter", bytes.NewReader(body))
	r.RemoteAddr = "127.0.0.1:1"
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

func filtered(t *testing.T, s http.Handler, question string, f file) (d delivery) {
	t.Helper()
	w := postFile(t, s, question, f)
	if err := json.Unmarshal(w.Body.Bytes(), &d); err != nil || w.Code != http.StatusOK {
		t.Fatalf("%d %s %v", w.Code, w.Body, err)
	}
	return d
}

// A file of each kind is read as the command line reads it, every answer held against the description, and said back as it was written.
func TestFilterAFile(t *testing.T) {
	s := service(t)
	const excel = "Incident Code;Datum;Wijk;Huis nummer\r\nA20;13-4-2018;Caf\xe9;12\r\nA22;14-4-2018;Caf\xe9;12\r\n;;;\r\nA22;morgen;w;1\r\n"
	d := filtered(t, s, batchQuestion, file{"content": []byte(excel)})
	if want := "Incident Code;Datum;Wijk;Huis nummer\r\nA20;13-4-2018;Caf\xe9;12\r\nA22;14-4-2018;Caf\xe9;\r\n"; string(d.Dataset) != want || d.Format != filter.CSV {
		t.Errorf("%s %q", d.Format, d.Dataset)
	}
	u := d.Report.Understood
	if u == nil || u.Dataset != "dagmonitor" || u.Encoding != "windows-1252" || u.Delimiter != "puntkomma" || u.Day != "Datum" || u.DayForm != "dd-mm-jjjj" ||
		!slices.Equal(u.Columns, []filter.Column{{Name: "Incident Code", Field: "incidentcode"}, {Name: "Datum", Field: "datum"}, {Name: "Wijk", Field: "wijk"}, {Name: "Huis nummer", Field: "huisnummer"}}) {
		t.Errorf("%+v", u)
	}
	if d.Report.Rows != (filter.Rows{In: 3, Out: 2, Rejected: 1, Blank: 1}) || len(d.Rejects) != 1 || d.Rejects[0].Line != 5 {
		t.Errorf("%+v %v", d.Report.Rows, d.Rejects)
	}

	dos, err := charmap.CodePage850.NewEncoder().String("code#dag#wijk#memo\nA20#03-04-2018#Één#x\n")
	if err != nil {
		t.Fatal(err)
	}
	d = filtered(t, s, batchQuestion, file{"content": []byte(dos), "format": "csv", "delimiter": "#", "encoding": "cp850", "date_format": "dd-mm-jjjj", "day_column": "dag",
		"map": map[string]string{"code": "incidentcode", "dag": "datum"}, "drop_unknown": true})
	if want := strings.ReplaceAll(dos, "#memo", ""); string(d.Dataset) != strings.ReplaceAll(want, "#x", "") {
		t.Errorf("%q", d.Dataset)
	}

	d = filtered(t, s, batchQuestion, file{"content": []byte(`{"incidentcode":"A22","datum":"2018-04-09","huisnummer":"12"}` + "\n"), "format": "ndjson"})
	if string(d.Dataset) != `{"incidentcode":"A22","datum":"2018-04-09","huisnummer":null}`+"\n" || d.Report.Understood.Format != filter.NDJSON {
		t.Errorf("%q", d.Dataset)
	}

	d = filtered(t, s, batchQuestion, file{"content": sheet(t, [][]any{{"incidentcode", "datum", "huisnummer"}, {"A22", 43199, 12}})})
	book, err := excelize.OpenReader(bytes.NewReader(d.Dataset))
	if err != nil {
		t.Fatal(err)
	}
	if rows, err := book.GetRows("Sheet1"); err != nil || len(rows) != 2 || !slices.Equal(rows[1], []string{"A22", "43199"}) || d.Format != filter.XLSX || d.Report.Understood.Sheet != "Sheet1" {
		t.Error(rows, err)
	}
}

func sheet(t *testing.T, rows [][]any) []byte {
	t.Helper()
	book := excelize.NewFile()
	for i, row := range rows {
		at, err := excelize.CoordinatesToCellName(1, i+1)
		if err == nil {
			err = book.SetSheetRow("Sheet1", at, &row)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := book.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Every dataset of the register is taken, by lines and as a file, and each gives the same.
func TestFilterEveryDataset(t *testing.T) {
	s := service(t)

	reg := s.Register()
	for _, set := range reg.Datasets() {
		question := `{"subject":{"type":"partij","id":"` + set.Sources[0] + `"},"action":{"name":"gebruiken","properties":{"purpose":"taakuitvoering-gemeente"}},` +
			`"resource":{"type":"gegevensset","id":"` + set.ID + `"},"context":{"time":"2026-11-01"}}`
		header, row, record := []string{}, []string{}, map[string]string{}
		for _, f := range reg.Fields() {
			if f.Dataset == set.ID {
				name := strings.TrimPrefix(f.ID, set.ID+"/")
				value := "x"
				if name == "incidentcode" {
					value = "A20"
				} else if name == "datum" {
					value = "2026-11-01"
				}
				header, row, record[name] = append(header, name), append(row, value), value
			}
		}
		line, err := json.Marshal(record)
		if err != nil {
			t.Fatal(err)
		}
		d := filtered(t, s, question, file{"content": []byte(strings.Join(header, ";") + "\n" + strings.Join(row, ";") + "\n")})
		w := postBatch(s, question+"\n"+string(line))
		lines := strings.Split(strings.TrimSpace(w.Body.String()), "\n")
		var last delivery
		if w.Code != http.StatusOK || len(lines) != 2 || json.Unmarshal([]byte(lines[1]), &last) != nil {
			t.Fatalf("%s: %d %s", set.ID, w.Code, w.Body)
		}
		described(t, "DeliveryReport", lines[1], "report")
		described(t, "Rejects", lines[1], "rejects")
		kept := func(r filter.Report) (out []string) {
			for _, f := range r.Fields {
				if f.Kept > 0 {
					out = append(out, f.Field)
				}
			}
			return out
		}
		if d.Report.Understood.Dataset != set.ID || d.Report.Rows.Out != 1 || !slices.Equal(kept(d.Report), kept(last.Report)) {
			t.Errorf("%s: %+v\n%+v", set.ID, d.Report, last.Report)
		}
	}
}

// described holds a member of an object against a schema of the description.
func described(t *testing.T, schema, object, member string) {
	t.Helper()
	doc, err := openapi3.NewLoader().LoadFromFile("openapi-v1.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var members map[string]any
	if err := json.Unmarshal([]byte(object), &members); err != nil {
		t.Fatal(err)
	}
	if err := doc.Components.Schemas[schema].Value.VisitJSON(members[member]); err != nil {
		t.Errorf("%s: %v", member, err)
	}
}

// What cannot be read, or in two ways, is refused: with where to say it and what it can be, and nothing of what stands in the file.
func TestFilesThatAreRefused(t *testing.T) {
	s := service(t)
	const good = "incidentcode;datum\nA20;2018-04-09\n"
	for name, try := range map[string]struct {
		question string
		file     file
		pointer  string
		allowed  string
		columns  []int
	}{
		"an unknown dataset":   {strings.Replace(batchQuestion, `"dagmonitor"`, `"geheim"`, 1), file{"content": []byte(good)}, "/question/resource/id", "lms", nil},
		"a field":              {strings.Replace(batchQuestion, `gegevensset`, `gegeven`, 1), file{"content": []byte(good)}, "/question/resource/type", "", nil},
		"an unknown party":     {strings.Replace(batchQuestion, `gemeente-utrecht`, `geheim`, 1), file{"content": []byte(good)}, "/question/subject/id", "", nil},
		"an unknown fact":      {strings.Replace(batchQuestion, `addendum_ondertekend`, `onzin`, 1), file{"content": []byte(good)}, "/question/context/facts/onzin", "", nil},
		"day and month":        {batchQuestion, file{"content": []byte("incidentcode;datum\nA20;03-04-2018\n")}, "/dataset/date_format", "mm-dd-jjjj", nil},
		"two delimiters":       {batchQuestion, file{"content": []byte("wijk,postcode;huisnummer\n")}, "/dataset/delimiter", "puntkomma", nil},
		"no header":            {batchQuestion, file{"content": []byte("A20;geheim;2018-04-09\n")}, "/dataset/map", "wijk", []int{1, 2, 3}},
		"unknown column":       {batchQuestion, file{"content": []byte("incidentcode;datum;geheim\nA20;2018-04-09;x\n")}, "/dataset/map", "huisnummer", []int{3}},
		"one column twice":     {batchQuestion, file{"content": []byte("incidentcode;datum;Wijk;wijk\nA20;2018-04-09;x;y\n")}, "/dataset/map", "", []int{3, 4}},
		"no code":              {batchQuestion, file{"content": []byte("datum;wijk\n2018-04-09;geheim\n")}, "/dataset/map", "incidentcode", nil},
		"no day":               {batchQuestion, file{"content": []byte("incidentcode;wijk\nA20;geheim\n")}, "/dataset/day_column", "", nil},
		"an unreadable day":    {batchQuestion, file{"content": []byte("incidentcode;datum\nA20;geheim\n")}, "/dataset/date_format", "", nil},
		"an unknown format":    {batchQuestion, file{"content": []byte(good), "format": "xls"}, "/dataset/format", "xlsx", nil},
		"no spreadsheet":       {batchQuestion, file{"content": []byte(good), "format": "xlsx"}, "/dataset/format", "", nil},
		"an unknown sheet":     {batchQuestion, file{"content": sheet(t, [][]any{{"incidentcode", "datum"}}), "sheet": "geheim"}, "/dataset/sheet", "", nil},
		"an unknown encoding":  {batchQuestion, file{"content": []byte(good), "encoding": "geheim"}, "/dataset/encoding", "windows-1252", nil},
		"an unknown day form":  {batchQuestion, file{"content": []byte(good), "date_format": "geheim"}, "/dataset/date_format", "jjjj-mm-dd", nil},
		"a long delimiter":     {batchQuestion, file{"content": []byte(good), "delimiter": "geheim"}, "/dataset/delimiter", "", nil},
		"a mapping to nowhere": {batchQuestion, file{"content": []byte(good), "map": map[string]string{"datum": "geheim"}}, "/dataset/map", "wijk", nil},
		"no base64":            {batchQuestion, file{"content": "geheim!"}, "/dataset/content", "", nil},
		"no content":           {batchQuestion, file{"format": "csv"}, "/dataset/content", "", nil},
		"a slip":               {batchQuestion, file{"content": []byte(good), "Delimiter": ";"}, "/dataset/Delimiter", "delimiter", nil},
		"another type":         {batchQuestion, file{"content": []byte(good), "drop_unknown": "ja"}, "/dataset/drop_unknown", "", nil},
	} {
		w := postFile(t, s, try.question, try.file)
		var p struct{ Errors []fault }
		if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil || w.Code != http.StatusBadRequest || len(p.Errors) == 0 || p.Errors[0].Title == "" {
			t.Errorf("%s: %d %s", name, w.Code, w.Body)
			continue
		}
		f := p.Errors[0]
		if f.Pointer != try.pointer || try.allowed != "" && !slices.Contains(f.Allowed, try.allowed) || !slices.Equal(f.Columns, try.columns) {
			t.Errorf("%s: %+v", name, f)
		}
		if strings.Contains(w.Body.String(), "geheim") {
			t.Errorf("%s: the answer repeats what was sent: %s", name, w.Body)
		}
	}
	rows := make([][]any, 1002)
	for i := range rows {
		rows[i] = []any{"A20", 43199}
	}
	rows[0] = []any{"incidentcode", "datum"}
	for name, content := range map[string][]byte{
		"rows":  []byte("incidentcode;datum\n" + strings.Repeat("A20;2018-04-09\n", 1001)),
		"sheet": sheet(t, rows), "zip": packed(t, 32<<20), "bytes": bytes.Repeat([]byte("x"), 1<<20+1),
	} {
		if w := postFile(t, s, batchQuestion, file{"content": content}); w.Code != http.StatusRequestEntityTooLarge {
			t.Errorf("too many %s: %d %s", name, w.Code, w.Body)
		}
	}
	if d := filtered(t, s, batchQuestion, file{"content": sheet(t, rows[:1001])}); d.Report.Rows.Out != 1000 {
		t.Errorf("a thousand rows: %+v", d.Report.Rows)
	}
}

// packed gives so many bytes of a dataset, packed: far fewer.
func packed(t *testing.T, size int) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, err := z.Write(append([]byte("incidentcode;datum\n"), bytes.Repeat([]byte(" "), size)...))
	if err == nil {
		err = z.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
