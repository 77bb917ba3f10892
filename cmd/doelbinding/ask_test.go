package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"doelbinding/cmd/doelbinding/program"
)

// A conversation ends with its question in three forms, and each comes to the same outcome. A weighing is put as one, and its outcome may be given.
func TestTheQuestionOfAConversationCanBeAskedAgain(t *testing.T) {
	weighed := []string{"--party", "gemeente-leeuwarden", "--role", "burgerzaken", "--action", "weigeren-inzage", "--field", "brp/brp-gegevens", "--time", "2021-06-01", "--purpose", "brp-beheer"}
	zeist := []string{"--party", "gemeente-zeist", "--action", "ontvangen", "--field", "dagmonitor/huisnummer", "--purpose", "handhaving-openbare-orde", "--time", "2018-04-09"}
	for name, c := range map[string]struct {
		flags   []string
		answers string
		code    int
		says    string
	}{
		"a yes":                        {zeist, "burgemeester\nja\nA20\n", program.ExitOK, "TOEGESTAAN"},
		"a no":                         {zeist, "burgemeester\nnee\n", program.ExitForbidden, "VERBODEN"},
		"not known":                    {zeist, "burgemeester\nw\nA20\n", program.ExitInsufficient, "door gemeente Zeist: Heeft de gemeente het addendum"},
		"a weighing that was not made": {weighed, strings.Repeat("w\n", 2), program.ExitJudgement, "Dit is een weging, geen feit: een mens weegt dit, namelijk"},
		"a weighing that was made":     {weighed, "w\nja\n", program.ExitOK, "TOEGESTAAN"},
	} {
		t.Run(name, func(t *testing.T) {
			out, code := ran(t, c.answers, append([]string{"ask"}, c.flags...)...)
			if code != c.code || !strings.Contains(out, c.says) {
				t.Fatalf("exit status %d, want %d: %s", code, c.code, out)
			}
			command := strings.Fields(part(t, out, "Dezelfde vraag als opdracht\n", "\n\n"))
			if _, code := ran(t, "", command[1:]...); code != c.code {
				t.Errorf("%v: exit status %d", command, code)
			}
			if _, code := ran(t, part(t, out, "Dezelfde vraag als JSON\n", "\n\n"), "decide", "-"); code != c.code {
				t.Errorf("as JSON: exit status %d", code)
			}
			dir := t.TempDir()
			if err := os.MkdirAll(filepath.Join(dir, "platform"), 0o700); err != nil {
				t.Fatal(err)
			}
			feature := part(t, out, "Dezelfde vraag als scenario\n", "\n\njournal ")
			if err := os.WriteFile(filepath.Join(dir, "platform", "vraag.feature"), []byte(feature+"\n"), 0o600); err != nil {
				t.Fatal(err)
			}
			if out, code := ran(t, "", "scenarios", "--features", dir); code != program.ExitOK {
				t.Errorf("as a scenario: %s", out)
			}
		})
	}
}

func ran(t *testing.T, in string, args ...string) (string, int) {
	t.Helper()
	var out, errs bytes.Buffer
	code := run(context.Background(), args, strings.NewReader(in), &out, &errs)
	return out.String() + errs.String(), code
}

// part cuts what stands between two texts out of an output.
func part(t *testing.T, out, from, until string) string {
	t.Helper()
	_, rest, ok := strings.Cut(out, from)
	found, _, ends := strings.Cut(rest, until)
	if !ok || !ends {
		t.Fatalf("no %q in %s", from, out)
	}
	return found
}
