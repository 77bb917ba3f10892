package proposals_test

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"doelbinding/api/workbench/proposals"
)

// What was said to be saved is there after the program was killed in the middle of saving.
func TestWhatWasSavedSurvivesAKill(t *testing.T) {
	if dir := os.Getenv("TEST_SAVE_IN"); dir != "" {
		s := store(t, dir)
		p := proposals.Proposal{Title: "x", State: proposals.Draft, Files: []proposals.File{{Path: file}}}
		for i := 0; ; i++ {
			p.Files[0].Text += fmt.Sprintf("regel %d\n", i)
			var err error
			if p, err = s.Save(p, one); err != nil {
				t.Fatal(err)
			}
			fmt.Println("saved", p.ID, i)
		}
	}
	for after := range 5 {
		dir := t.TempDir()
		c := exec.Command(os.Args[0], "-test.run", "^TestWhatWasSavedSurvivesAKill$")
		c.Env = append(os.Environ(), "TEST_SAVE_IN="+dir)
		out, err := c.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		id, last := "", -1
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if _, err := fmt.Sscanf(lines.Text(), "saved %s %d", &id, &last); err == nil && last >= 3+7*after {
				_ = c.Process.Kill() // SIGKILL; the lines that are still in the pipe were said too
			}
		}
		_ = c.Wait()
		p, err := store(t, dir).Get(id)
		if err != nil || !strings.Contains(p.Files[0].Text, fmt.Sprintf("regel %d\n", last)) {
			t.Fatalf("after %d: %v\n%s", last, err, p.Files[0].Text)
		}
		if list, err := store(t, dir).List(); err != nil || len(list) != 1 {
			t.Error(list, err)
		}
	}
}
