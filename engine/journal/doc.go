// Package journal is the decision journal: every call is one record, on disk before the answer leaves. Years later it shows what was decided, on
// which policies and facts, proves that nothing was removed or changed, and decides again to the same bytes.
//
// This package knows what was decided; package sealed keeps the log and proves it. A [Record] is canonical JSON, shaped as the Authorization
// Decision Log 1.0.0. What many records share, such as an answer, a policy set or a register snapshot, is kept once as a text, and the record
// holds its SHA-256. A [Journal] is the only writer of a store; [Verify], [ReplayCalls] and the others read a store, also offline. README.md says
// what a malicious administrator can and cannot do, and how to run the journal.
//
// There is no personal data: questions are kept as they were understood, without the values of names that the register does not know, and ignored
// members are only counted.
package journal
