// Package threeway applies an edit of a text to a later version of that text, line by line, as version control does.
package threeway

import (
	"slices"
	"strings"
)

// Merge returns the later text with the edit in it that made mine of base. If both changed the same place, or places with nothing between them, it
// returns false: then a person must choose.
func Merge(base, mine, later string) (string, bool) {
	b, m, l := lines(base), lines(mine), lines(later)
	inMine, okM := matches(b, m)
	inLater, okL := matches(b, l)
	if !okM || !okL {
		return "", false
	}
	var out []string
	for i, j, k := 0, 0, 0; i < len(b) || j < len(m) || k < len(l); {
		// The next line that all three have ends the place that is looked at.
		end, jEnd, kEnd := i, len(m), len(l)
		for end < len(b) && (inMine[end] < 0 || inLater[end] < 0) {
			end++
		}
		if end < len(b) {
			jEnd, kEnd = inMine[end], inLater[end]
		}
		was, my, their := b[i:end], m[j:jEnd], l[k:kEnd]
		switch {
		case slices.Equal(my, was) || slices.Equal(my, their):
			out = append(out, their...)
		case slices.Equal(their, was):
			out = append(out, my...)
		default:
			return "", false
		}
		i, j, k = end, jEnd, kEnd
		if end < len(b) {
			out = append(out, b[end])
			i, j, k = i+1, j+1, k+1
		}
	}
	return strings.Join(out, ""), true
}

// lines splits a text behind each end of line, and ends the last one.
func lines(text string) []string {
	if text == "" {
		return nil
	}
	return slices.Collect(strings.Lines(strings.TrimSuffix(text, "\n") + "\n"))
}

// most is how much work two texts may be: the lines of one times those of the other, between what they begin and end with alike.
const most = 4 << 20

// matches returns for each line of a which line of b it is, or -1, by a longest common sequence; false: that would take too long.
func matches(a, b []string) ([]int, bool) {
	out := make([]int, len(a))
	first := 0
	for first < min(len(a), len(b)) && a[first] == b[first] {
		out[first] = first
		first++
	}
	last := 0
	for last < min(len(a), len(b))-first && a[len(a)-1-last] == b[len(b)-1-last] {
		last++
		out[len(a)-last] = len(b) - last
	}
	x, y := a[first:len(a)-last], b[first:len(b)-last]
	if len(x)*len(y) > most {
		return nil, false
	}
	wide := len(y) + 1
	long := make([]int32, (len(x)+1)*wide) // the length of the longest common sequence of what is left from line i of x and line j of y on
	for i := len(x) - 1; i >= 0; i-- {
		for j := len(y) - 1; j >= 0; j-- {
			if x[i] == y[j] {
				long[i*wide+j] = long[(i+1)*wide+j+1] + 1
			} else {
				long[i*wide+j] = max(long[(i+1)*wide+j], long[i*wide+j+1])
			}
		}
	}
	for i, j := 0, 0; i < len(x); {
		switch {
		case j < len(y) && x[i] == y[j]:
			out[first+i] = first + j
			i, j = i+1, j+1
		case j < len(y) && long[i*wide+j+1] > long[(i+1)*wide+j]:
			j++
		default:
			out[first+i] = -1
			i++
		}
	}
	return out, true
}
