package audit

import (
	"fmt"
	"regexp"
	"strings"
	"time"
)

var bound = regexp.MustCompile(`^#   (valid_from|valid_until): "(\d{4}-\d{2}-\d{2})"$`)

// daysOf moves the first and the last day of a clause by one, both ways.
func daysOf(clause, text string) (out []Weakening) {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		m := bound.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		day, err := time.Parse(time.DateOnly, m[2])
		if err != nil {
			continue // it does not load either
		}
		for _, by := range []int{-1, 1} {
			to := day.AddDate(0, 0, by).Format(time.DateOnly)
			changed := append([]string(nil), lines...)
			changed[i] = fmt.Sprintf("#   %s: %q", m[1], to)
			out = append(out, Weakening{Clause: clause, What: fmt.Sprintf("zet %s op %s", m[1], to), Line: i + 1, text: strings.Join(changed, "\n")})
		}
	}
	return out
}
