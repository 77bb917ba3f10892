// Package journal is the decision journal: every call is one record, on disk before the answer leaves, in a Merkle tree that is sealed with signed
// checkpoints. Years later it shows what was decided, on which policies and facts, proves that nothing was removed or changed, and decides
// again to the same bytes.
//
// A [Record] is canonical JSON, shaped as the Authorization Decision Log 1.0.0. What many records share - an answer, a policy set, a register
// snapshot - is kept once as a text, and the record holds its SHA-256. A [Journal] is the one writer over a [Store]; [Verify], [Replay] and the
// others read a Store, also offline. README.md says what a malicious administrator can and cannot do, and how to run it.
//
// No personal data: questions are kept as they were understood, the value of a name that the register does not know is not, and what was
// ignored is only counted.
package journal
