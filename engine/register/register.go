// Package register keeps what is true apart from any question: parties, roles, purposes, fields, facts, agreements, participations. It is
// the only door to go-memdb. It is read from YAML, validated whole, and handed out as snapshots: a decision sees one state of it.
//
// It knows no law: what follows from its entries is for the policies.
package register

import (
	"errors"
	"fmt"
	"math"

	"github.com/hashicorp/go-memdb"

	"doelbinding/engine"
)

// Register is a validated register. It does not change; see [Register.With].
type Register struct {
	db       *memdb.MemDB
	snapshot *Snapshot
}

// Snapshot gives the state to decide from.
func (r *Register) Snapshot() *Snapshot { return r.snapshot }

// With gives a snapshot with participations and agreements of its own, for one scenario. They are added in a transaction that is never
// committed: the register does not change. What the entries name must exist.
func (r *Register) With(entries ...any) (*Snapshot, error) {
	txn := r.db.Txn(true)
	defer txn.Abort()
	l := &loader{txn: txn}
	for _, e := range entries {
		var err error
		switch e := e.(type) {
		case engine.Participation:
			err = txn.Insert(participations, &row{ID: e.ID, Group: e.Party + " " + e.Agreement, At: "scenario", Order: math.MaxInt, Entry: e})
		case engine.Agreement:
			err = txn.Insert(agreements, &row{ID: e.ID, Name: Fold(e.Name), At: "scenario", Order: math.MaxInt, Entry: e})
		default:
			err = fmt.Errorf("a scenario may not add a %T", e)
		}
		if err != nil {
			return nil, fmt.Errorf("add to register: %w", err)
		}
	}
	l.validate()
	if len(l.errs) > 0 {
		return nil, fmt.Errorf("add to register: %w", errors.Join(l.errs...))
	}
	return newSnapshot(txn.Snapshot(), r.snapshot.hash+"+scenario"), nil
}
