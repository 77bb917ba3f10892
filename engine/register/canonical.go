package register

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
)

// Entry is one entry of the register by what decides: its properties without names, sentences and sources, that only people read.
type Entry struct {
	Collection, ID string
	Properties     map[string]string // by the name of the property; what follows from other entries, as a lineage, is among them
}

// told lists per collection the properties that people read and no decision follows from. Every other property decides.
var told = map[string][]string{
	actions: {"Name", "Participle", "Synonyms"}, agreements: {"Name"}, codes: {"Name"}, datasets: {"Name"},
	facts:   {"Sentence", "Denial", "Question", "QuestionEN", "Weigher", "WeigherEN", "Synonyms"},
	members: {"Sentence", "Denial", "Question", "QuestionEN", "Weigher", "WeigherEN", "Synonyms"},
	fields:  {"Name", "Synonyms"}, instruments: {"Name", "Short", "BWB", "Link", "Unit"}, norms: {"Name", "Weigher", "WeigherEN", "Question", "QuestionEN"},
	obligations: {"ID", "English"},
	parties:     {"Name", "Synonyms"}, purposes: {"Name", "Reading", "Synonyms"}, regions: {"Name", "Source", "Verified"},
	roles: {"Name", "Synonyms"}, settled: {"Source", "By", "Signed"},
}

// Canonical lists every entry by what decides, in order of collection and id.
func (s *Snapshot) Canonical() (out []Entry) {
	for collection := range readers {
		it, err := s.txn.Get(collection, "id")
		if err != nil {
			continue
		}
		for raw := it.Next(); raw != nil; raw = it.Next() {
			r := raw.(*row)
			e := Entry{Collection: collection, ID: r.ID, Properties: map[string]string{}}
			v := reflect.ValueOf(r.Entry)
			for i := range v.NumField() {
				if name := v.Type().Field(i).Name; !slices.Contains(told[collection], name) {
					e.Properties[name] = fmt.Sprintf("%+v", v.Field(i).Interface())
				}
			}
			if len(e.Properties) > 0 {
				out = append(out, e)
			}
		}
	}
	slices.SortFunc(out, func(a, b Entry) int { return cmp.Or(cmp.Compare(a.Collection, b.Collection), cmp.Compare(a.ID, b.ID)) })
	return out
}

// Collection tells whether the register has a collection of this name.
func Collection(name string) bool { return readers[name] != nil }
