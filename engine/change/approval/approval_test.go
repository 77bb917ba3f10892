package approval_test

import (
	"bytes"
	"strings"
	"testing"
	"testing/fstest"

	"doelbinding/engine"
	"doelbinding/engine/change"
	"doelbinding/engine/change/approval"
	"doelbinding/policies"
)

const someFlips = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

// An approval names a set of flips, a function, a reason and a day; a person's name is refused, and what is no approval is said.
func TestApprovalsAreOfAFunction(t *testing.T) {
	good := approval.Approval{Flips: someFlips, Role: "privacy officer", Why: "besloten door de stuurgroep", From: "2026-12-01"}
	if err := good.Check(); err != nil {
		t.Error(err)
	}
	for what, spoil := range map[string]func(*approval.Approval){
		"a name": func(a *approval.Approval) { a.Role = "Voornaam Achternaam" }, "no reason": func(a *approval.Approval) { a.Why = "ok" },
		"no set": func(a *approval.Approval) { a.Flips = "alles" }, "no day": func(a *approval.Approval) { a.From = "morgen" },
	} {
		bad := good
		if spoil(&bad); bad.Check() == nil {
			t.Errorf("%s is taken", what)
		}
	}
	src, err := good.YAML()
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{good.Name(): {Data: src}, "approvals/kapot.yaml": {Data: []byte("flips: sha256:x\nanders: ja\n")}}
	list, wrong, err := approval.Read(fsys)
	if err != nil || len(list) != 1 || len(wrong) != 1 {
		t.Fatalf("%+v %v %v", list, wrong, err)
	}
	for today, want := range map[engine.Day]bool{"2026-11-30": false, "2026-12-01": true} {
		if a, ok := approval.Signed(list, someFlips, today); ok != want || a.File != good.Name() {
			t.Errorf("%s: %v %v", today, a, ok)
		}
	}
	if a, ok := approval.Signed(list, strings.Replace(someFlips, "0", "1", 1), "2030-01-01"); ok || a.File != "" {
		t.Error("it covers another set")
	}
}

// Equal folders make equal bundles, and a bundle is what the approved state names or is not opened.
func TestABundleIsWhatItsStateNames(t *testing.T) {
	one, err := approval.Pack(policies.FS)
	if err != nil {
		t.Fatal(err)
	}
	two, err := approval.Pack(policies.FS)
	if err != nil || !bytes.Equal(one, two) {
		t.Fatal("two bundles of one folder differ", err)
	}
	fsys := fstest.MapFS{approval.BundleFile: {Data: one}}
	if _, err := (approval.Approved{Bundle: someFlips}).Open(fsys); err == nil {
		t.Error("another bundle is opened")
	}
	files, err := approval.Unpack(one)
	if err != nil {
		t.Fatal(err)
	}
	s, err := change.Load(t.Context(), "bundel", files)
	if err != nil || len(s.Policies.Clauses()) == 0 {
		t.Error(err)
	}
}

// The shipped policies and register are the approved ones. When this fails after a merge: make approve.
func TestTheShippedStateIsApproved(t *testing.T) {
	a, ok, err := approval.ReadApproved(policies.FS)
	if err != nil || !ok {
		t.Fatal(ok, err)
	}
	now, err := change.Load(t.Context(), "nu", policies.FS)
	if err != nil {
		t.Fatal(err)
	}
	if !a.Holds(now) {
		t.Error("the policies are not the approved ones: doelbinding approve says what differs, make approve makes them so")
	}
	if _, err := a.Open(policies.FS); err != nil {
		t.Error(err)
	}
	if points, sampled := a.Size(); points < 1_000_000 || len(sampled) > len(a.Clauses)/3 {
		t.Errorf("%d points, %d clauses sampled", points, len(sampled))
	}
}
