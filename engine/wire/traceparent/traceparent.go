// Package traceparent reads where a call comes from, as W3C Trace Context says it.
package traceparent

import (
	"regexp"
	"strings"
)

// IDs are the parts of a traceparent as W3C Trace Context has it that say where a call comes from.
type IDs struct{ Trace, Span string }

var form = regexp.MustCompile(`^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$`)

// Parse returns the parts of a traceparent, and reports whether it is well-formed. One that is not is no error: it just traces nothing.
func Parse(s string) (t IDs, ok bool) {
	p := form.FindStringSubmatch(s)
	if p == nil || p[1] == "ff" || strings.Trim(p[2], "0") == "" || strings.Trim(p[3], "0") == "" {
		return t, false
	}
	return IDs{p[2], p[3]}, true
}
