package workbench_test

import (
	"context"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"doelbinding/api/workbench"
	"doelbinding/api/workbench/merging"
	"doelbinding/api/workbench/proposals"
	"doelbinding/api/workbench/runs"
)

// opensClause is a gate to which a clause opens, but for a text that says that it stays shut.
func opensClause(ctx context.Context, look proposals.Look, tell runs.Tell) (proposals.Verdict, error) {
	v, err := widens(ctx, look, tell)
	if err != nil || look.Examples {
		return v, err
	}
	if strings.Contains(v.Flips, "dicht") {
		v.Flips, v.Open, v.Groups = "", 0, nil
		return v, nil
	}
	v.Groups[0].Subject = "gemeentewet/art172"
	return v, nil
}

const opened = "ruimer, Artikel 172, eerste lid, Gemeentewet (gemeentewet/art172): toegevoegd. Dit mag nu wel: proef wil iets."

// applies takes a patch as an operator does, and returns what a file holds then.
func applies(t *testing.T, patch, file string) string {
	t.Helper()
	dir := t.TempDir()
	for _, args := range [][]string{{"init", "-q"}, {"apply"}} {
		c := exec.CommandContext(t.Context(), "git", args...)
		c.Dir, c.Stdin = dir, strings.NewReader(patch)
		if out, err := c.CombinedOutput(); err != nil {
			t.Fatalf("git %v: %v %s\n%s", args, err, out, patch)
		}
	}
	text, err := os.ReadFile(filepath.Join(dir, file))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// What becomes wider leaves a workbench without a repository only as a patch that says which approval it lacks, and the page says so before; so does
// what was not looked at, for it may. A proposal does not bring that approval itself. What opens nothing leaves as it is.
func TestAPatchSaysWhichApprovalItLacks(t *testing.T) {
	const writer, file = "een/schrijver", "policies/register/parties/proef.yaml"
	s, _ := served(t, func(w *workbench.Settings) { w.Login, w.Gate, w.Sign = named{}, opensClause, signed })
	one := propose(t, s, writer, file, "", "x: 1\n")
	says(t, as(s, writer, one, nil), http.StatusOK, "niet klaar om ergens op te nemen", "Of er iets ruimer wordt, is dus niet bekend.")
	says(t, as(s, writer, one+"/wijziging.patch", nil), http.StatusConflict, "Dit voorstel is niet klaar om op te nemen", "is dus niet bekend")
	checked(t, s, one, writer)
	says(t, as(s, writer, one, nil), http.StatusOK, "De goedkeuring daarvan ontbreekt", someFlips+"x: 1", one+"/niet-klaar.patch",
		`<strong>ruimer</strong>, <a class="nl-link" href="/werkbank/bepalingen/gemeentewet/art172">Artikel 172, eerste lid, Gemeentewet</a> (<code>gemeentewet/art172</code>): toegevoegd`)
	says(t, as(s, writer, one+"/wijziging.patch", nil), http.StatusConflict, "De goedkeuring daarvan ontbreekt")
	w := as(s, writer, one+"/niet-klaar.patch", nil)
	patch := w.Body.String()
	head, _, _ := strings.Cut(patch, "diff --git")
	for _, want := range []string{"NIET KLAAR OM OP TE NEMEN", "De goedkeuring daarvan ontbreekt", someFlips + "x: 1", "  * " + opened} {
		if !strings.Contains(head, want) {
			t.Errorf("the patch does not say %q: %s", want, head)
		}
	}
	if text, name := applies(t, patch, file), w.Header().Get("Content-Disposition"); text != "x: 1\n" || !strings.Contains(name, "-niet-klaar.patch") {
		t.Errorf("%q %s", text, name)
	}

	own := as(s, writer, "/werkbank/voorstellen", url.Values{
		"doe": {"bewaar"}, "titel": {"Een titel"}, "reden": {"x"}, "bron": {"y"}, "pad": {file, "policies/approvals/2026-11-01-proef.yaml"},
		"was": {proposals.Mark(""), proposals.Mark("")}, "bestand": {"x: 1\n", "role: privacy officer\n"},
	}).Header().Get("Location")
	checked(t, s, own, writer)
	says(t, as(s, writer, own+"/wijziging.patch", nil), http.StatusConflict, "de schrijver maakte haar zelf")

	broken := propose(t, s, writer, file, "", "kapot: 1\n")
	checked(t, s, broken, writer)
	says(t, as(s, writer, broken+"/wijziging.patch", nil), http.StatusConflict, "kon deze wijziging niet vergelijken")

	shut := propose(t, s, writer, file, "", "dicht: 1\n")
	checked(t, s, shut, writer)
	patch = as(s, writer, shut+"/wijziging.patch", nil).Body.String()
	if text := applies(t, patch, file); text != "dicht: 1\n" || strings.Contains(patch, "KLAAR") {
		t.Errorf("%q %s", text, patch)
	}
}

// Once somebody else signed for what becomes wider, the approval goes along with the patch.
func TestAPatchBringsTheApprovalOfSomebodyElse(t *testing.T) {
	const writer, reviewer, file = "een/schrijver", "twee/beoordelaar", "policies/register/parties/proef.yaml"
	dir, _ := bareRepository(t, map[string]string{"policies/approved.json": "oud\n"})
	repository, err := merging.Open(dir, "main", time.Now)
	if err != nil {
		t.Fatal(err)
	}
	s, _ := served(t, func(w *workbench.Settings) {
		w.Login, w.Merge, w.Gate, w.Sign = named{}, repository, opensClause, signed
	})
	one := propose(t, s, writer, file, "", "x: 1\n")
	says(t, press(t, s, writer, one, "indienen"), http.StatusSeeOther)
	still(t, s, one, writer)
	says(t, as(s, writer, one+"/wijziging.patch", nil), http.StatusConflict, "De goedkeuring daarvan ontbreekt")
	says(t, sign(t, s, reviewer, one, signature), http.StatusSeeOther)
	patch := as(s, writer, one+"/wijziging.patch", nil).Body.String()
	if want := "Wat er ruimer wordt, is getekend als privacy officer, vanaf 1 november 2026, in policies/approvals/2026-11-01-proef.yaml:\n  * " + opened; !strings.Contains(patch, want) {
		t.Errorf("the patch does not say %q: %s", want, patch)
	}
	if text := applies(t, patch, "policies/approvals/2026-11-01-proef.yaml"); text != "privacy officer | de stuurgroep heeft dit besloten | "+someFlips+"x: 1\n" {
		t.Errorf("%q", text)
	}
}
