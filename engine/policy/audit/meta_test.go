package audit_test

import (
	"context"
	"strings"
	"testing"
	"testing/fstest"

	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy"

	"doelbinding/engine/policy/audit"
	"doelbinding/engine/policy/policytest"
)

// around describes the shipped surroundings of the shipped policies.
func around(t *testing.T, p *policy.Policies) audit.Surroundings {
	t.Helper()
	snapshot := enginetest.Register(t).Snapshot()
	s := audit.Surroundings{Entries: snapshot.Entries(), Words: snapshot.Words(), Acts: snapshot.Actions(), Twins: snapshot.Twins(), Narrow: snapshot.Narrow(), Stated: snapshot.Stated()}
	for _, c := range p.Clauses() {
		s.Features = append(s.Features, c.ID)
	}
	for _, i := range snapshot.Instruments() {
		s.Instruments = append(s.Instruments, i.ID)
	}
	return s
}

func TestMetaPolicyFindsNothingInWhatIsShipped(t *testing.T) {
	p := policytest.Load(t, policytest.Shipped(t))
	found, err := audit.Meta(context.Background(), p, around(t, p))
	if err != nil || len(found) > 0 {
		t.Errorf("%v, %v", found, err)
	}
}

// Each thing the meta-policy looks for is found when it is there.
func TestMetaPolicyFindsEachFault(t *testing.T) {
	const clause = "clauses/wpg/art16_burgemeester_openbare_orde/art16_burgemeester_openbare_orde.rego"
	const ledger = "ledger/convenant-midden-nederland/data.yaml"
	for name, c := range map[string]struct {
		file, old, new string
		change         func(*audit.Surroundings)
		want           string
	}{
		"no source":                  {clause, "#   source: Wet politiegegevens\n", "", nil, "has no title, gist or source"},
		"a side that is none":        {clause, "side: disclosure", "side: links", nil, "effect or side that does not exist"},
		"a ground of both":           {clause, "side: disclosure", "side: both", nil, "a ground has one side"},
		"a gap in citations":         {clause, `from: "2012-01-01", until`, `from: "2012-02-01", until`, nil, "has no citation on 2012-01-31"},
		"cited too late":             {clause, `"wpg:16:1:d:2", from: "2008-01-01"`, `"wpg:16:1:d:2", from: "2009-01-01"`, nil, "has no citation on 2008-01-01"},
		"no longer cited":            {clause, `{id: "wpg:16:1:b:2", from: "2019-01-01"}`, `{id: "wpg:16:1:b:2", from: "2019-01-01", until: "2024-12-31"}`, nil, "has no citation on 2025-01-01"},
		"holds a day too early":      {"clauses/gemeentewet/art172/art172.rego", "valid_from: \"2008-01-01\"", "valid_from: \"2008-01-02\"", nil, "on which nothing begins that it cites"},
		"holds a day too long":       {"clauses/wpg/art46_lid2_tussenperiode/art46_lid2_tussenperiode.rego", `valid_until: "2019-03-08"`, `valid_until: "2019-03-09"`, nil, "on which nothing ends that it cites"},
		"a day in another form":      {clause, `until: "2011-12-31"`, `until: "31-12-2011"`, nil, "31-12-2011 is no quoted day"},
		"nobody can sign":            {clause, "#   signed: null\n", "", nil, "signed must be there"},
		"silence not admitted":       {clause, "behoeft_burgemeester, ", "", nil, "presumes says"},
		"an unknown instrument":      {clause, `"wpg:16:1:b:2"`, `"wpgg:16:1:b:2"`, nil, "an instrument that the register does not know"},
		"no feature":                 {change: func(s *audit.Surroundings) { s.Features = s.Features[1:] }, want: "has no feature"},
		"a feature too many":         {change: func(s *audit.Surroundings) { s.Features = append(s.Features, "wpg/art99") }, want: "is a feature of no clause"},
		"an unknown fact":            {change: func(s *audit.Surroundings) { delete(s.Words, "behoeft_burgemeester") }, want: "reads behoeft_burgemeester, which the register does not know"},
		"a statement short":          {ledger, "\"mnl:4.4:verbod-3\": {clause: convenant_midden_nederland/par4_4_slachtofferzorg}\n", "", nil, "has 264 statements in the ledger, the source has 265"},
		"a clause without statement": {ledger, "\"mnl:4.4:verbod-3\": {clause: convenant_midden_nederland/par4_4_slachtofferzorg}", "\"mnl:4.4:verbod-3\": {clause: gemeentewet/art172}", nil, "par4_4_slachtofferzorg: executes no statement"},
		"a line to no clause":        {ledger, "{clause: gemeentewet/art172}", "{clause: gemeentewet/art173}", nil, "points at clause gemeentewet/art173"},
		"an unknown word":            {change: func(s *audit.Surroundings) { s.Words["niveau"] = nil }, want: "compares niveau with persoon, which it can never be"},
		"a line to no entry":         {change: func(s *audit.Surroundings) { s.Entries = nil }, want: "points at register entry"},
		"a line to two":              {ledger, "{clause: gemeentewet/art172}", "{clause: gemeentewet/art172, undecidable: dit is een heel lange reden}", nil, "must say one of"},
		"a line to nothing":          {ledger, "{clause: gemeentewet/art172}", "{}", nil, "must say one of"},
		"a line without reason":      {ledger, "{clause: gemeentewet/art172}", "{undecidable: vaag}", nil, "gives no reason"},
	} {
		t.Run(name, func(t *testing.T) {
			fsys := policytest.Shipped(t)
			if c.file != "" {
				src := string(fsys[c.file].Data)
				if !strings.Contains(src, c.old) {
					t.Fatalf("%s does not hold %q any more", c.file, c.old)
				}
				fsys[c.file] = &fstest.MapFile{Data: []byte(strings.Replace(src, c.old, c.new, 1))}
			}
			p := policytest.Load(t, fsys)
			s := around(t, p)
			if c.change != nil {
				c.change(&s)
			}
			found, err := audit.Meta(context.Background(), p, s)
			if err != nil {
				t.Fatal(err)
			}
			var all []string
			for _, f := range found {
				all = append(all, f.Where+": "+f.What)
			}
			if !strings.Contains(strings.Join(all, "\n"), c.want) {
				t.Errorf("want %q, found:\n%s", c.want, strings.Join(all, "\n"))
			}
		})
	}
}
