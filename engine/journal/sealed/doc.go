// Package sealed is a log that cannot be changed unnoticed. A [Log] appends records to a [Store], builds a Merkle tree over them and seals the
// tree with signed checkpoints, at most a second apart. [Verify] recomputes all of it, [Prove] shows that one record stands in the log to
// somebody who has only the verifier key, and a [Witness] keeps checkpoints where the operator of the log cannot reach them.
//
// The package does not know what the records are about. A record is a JSON object in the canonical form of RFC 8785 whose last member is "where",
// the place of the record, which the log fills in. The log writes a few kinds of records itself, see [KindStart]; of any other kind it needs to
// know only what a [Reader] returns.
package sealed
