package register

import (
	"github.com/hashicorp/go-memdb"
)

// The collections of the register: a folder each under policies/register, a table each in memory.
const (
	agreements     = "agreements"
	actions        = "actions"
	codes          = "codes"
	countries      = "countries"
	datasets       = "datasets"
	facts          = "facts"
	fields         = "fields"
	instruments    = "instruments"
	members        = "members"
	norms          = "norms"
	obligations    = "obligations"
	participations = "participations"
	parties        = "parties"
	purposes       = "purposes"
	regions        = "regions"
	roles          = "roles"
	settled        = "settled"
)

// row is one entry: its id, where it was written, and what it says.
type row struct {
	ID    string
	Name  string // the Dutch name, folded, to find it by
	Group string // the dataset of a field, the agreement and party of a participation
	At    string // file:line
	Order int    // the order of loading: of two entries that clash, the later one is at fault
	Entry any    // an engine noun
}

// schema gives every collection the same two indexes: by id and by folded name.
func schema() *memdb.DBSchema {
	s := &memdb.DBSchema{Tables: map[string]*memdb.TableSchema{}}
	for name := range readers {
		s.Tables[name] = &memdb.TableSchema{Name: name, Indexes: map[string]*memdb.IndexSchema{
			"id":   {Name: "id", Unique: true, Indexer: &memdb.StringFieldIndex{Field: "ID"}},
			"name": {Name: "name", AllowMissing: true, Indexer: &memdb.StringFieldIndex{Field: "Name"}},
		}}
	}
	return s
}
