package filter

import (
	"bufio"
	"cmp"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/filter/schema"
	"doelbinding/engine/filter/table"
)

// The columns of a sample of a dataset that has them all, in the order in which they are written. A sample of another has its fields.
var sampleColumns = []string{"incidentcode", "omschrijving", schema.FieldDay, "wijk", "postcode", "huisnummer", "modus-operandi", "locatiegegevens"}

// Sample writes n made-up rows of a dataset. Where incidents are in it: every code of the agreement and a few outside it, over the days of a year and a handful
// of districts, as often by weight as a police day would show. The same seed writes the same rows. Streets and districts do not exist.
// Another dataset gets rows that say of each value that it is an example.
func Sample(reg engine.Register, dataset string, out io.Writer, format string, n int, seed uint64, pack bool) error {
	//nolint:gosec // made-up rows that can be made again
	s := &sampler{rand: rand.New(rand.NewPCG(seed, 2017)), codes: weights(reg)}
	if _, err := schema.SelectorField(reg, dataset); err != nil {
		return err
	}
	s.choose(schema.NewFieldNames(schema.Options{Register: reg, Dataset: dataset}).Fields)
	to, end := table.Packed(out, pack)
	buffered := bufio.NewWriterSize(to, 1<<16)
	write := s.csv(buffered)
	if format == schema.NDJSON {
		write = s.ndjson(buffered)
	} else if err := write(s.columns); err != nil {
		return err
	}
	for i := range n {
		if err := write(s.make(i)); err != nil {
			return fmt.Errorf("write sample: %w", err)
		}
	}
	if err := cmp.Or(buffered.Flush(), end()); err != nil {
		return fmt.Errorf("write sample: %w", err)
	}
	return nil
}

type sampler struct {
	columns []string
	make    func(i int) []string // the i-th row
	rand    *rand.Rand
	codes   []weighted
}

// choose finds what rows of a dataset with these fields look like.
func (s *sampler) choose(fields []string) {
	s.columns, s.make = sampleColumns, s.row
	for _, c := range sampleColumns {
		if !slices.Contains(fields, c) {
			s.columns, s.make = fields, s.example
		}
	}
}

// example makes the i-th row of a dataset of which nothing but its fields is known.
func (s *sampler) example(i int) (row []string) {
	for _, f := range s.columns {
		row = append(row, fmt.Sprintf("voorbeeld %d van %s", i+1, f))
	}
	return row
}

type weighted struct {
	code   engine.Code
	weight int // cumulative
}

// outside are codes of the right form that the agreement does not list.
var outside = []string{"Z99", "D10", "H40"}

// weights: what is said of homes and cars comes often, the rest now and then, and what the agreement does not list seldom.
func weights(reg engine.Catalogue) []weighted {
	var out []weighted
	total := 0
	add := func(c engine.Code, w int) {
		total += w
		out = append(out, weighted{c, total})
	}
	for i, c := range reg.Codes() {
		w := 4 + i%7
		if c.Marks["house_number"] {
			w = 60
		} else if strings.HasPrefix(c.ID, "A") {
			w = 20
		}
		add(c, w)
	}
	for _, id := range outside {
		add(engine.Code{ID: id, Name: "buiten de lijst"}, 3)
	}
	return out
}

var (
	districts = []string{"Noorderhof", "Zuiderhof", "Oostermeent", "Westerdreef", "Binnenrand", "Buitenrand", "Molenhoek", "Havenzicht"}
	streets   = []string{"Voorbeeldlaan", "Proefstraat", "Verzonnenweg", "Schijnplein", "Modelkade", "Oefendreef"}
	methods   = []string{"cilinder verwijderd", "raam geforceerd", "achterdeur opengebroken", "via openstaand raam", `hengelen, "babbeltruc"`}
)

const letters = "ABCDEGHJKLMNPRSTVWXZ"

const sampleStart = engine.Day("2018-01-01")

// row makes the i-th row. The first rows run through all codes, so that a sample of some size holds each of them.
func (s *sampler) row(i int) []string {
	c := s.codes[i%len(s.codes)].code
	if i >= len(s.codes) {
		at := s.rand.IntN(s.codes[len(s.codes)-1].weight)
		k, _ := slices.BinarySearchFunc(s.codes, at, func(w weighted, at int) int { return cmp.Compare(w.weight, at+1) })
		c = s.codes[k].code
	}
	d := s.rand.IntN(len(districts))
	d = min(d, s.rand.IntN(len(districts))) // the first districts are the busy ones
	number := strconv.Itoa(1 + s.rand.IntN(240))
	method := ""
	if c.Marks["house_number"] {
		method = methods[s.rand.IntN(len(methods))]
	}
	return []string{
		c.ID, c.Name, string(sampleStart.AddDays(s.rand.IntN(365))), districts[d],
		fmt.Sprintf("9%d%02d %c%c", d, s.rand.IntN(100), letters[s.rand.IntN(len(letters))], letters[s.rand.IntN(len(letters))]),
		number, method, streets[s.rand.IntN(len(streets))],
	}
}

func (s *sampler) csv(out io.Writer) func([]string) error {
	w := csv.NewWriter(out)
	return func(row []string) error {
		err := w.Write(row)
		w.Flush()
		return cmp.Or(err, w.Error())
	}
}

func (s *sampler) ndjson(out io.Writer) func([]string) error {
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	return func(row []string) error {
		object := make(map[string]string, len(row))
		for i, v := range row {
			object[s.columns[i]] = v
		}
		return e.Encode(object)
	}
}
