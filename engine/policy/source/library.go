package source

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine"
)

// Library is what the functions of the library say of themselves in their annotations, each under the name by which rules call it, such as
// fact.holds. Functions without an annotation are for the library itself.
type Library map[string]Callable

// Callable is what a function of the library says of itself.
type Callable struct {
	Makes    string // see the constants; empty: nothing that a clause can use
	Reads    []int  // which arguments name a fact that it reads, from 1
	Counts   []int  // which arguments name a fact that only moves the day of an obligation, from 1
	Silence  string // SilenceHolds or SilenceAbsent; empty: it does not read silence as an answer
	Compares string // the member of the input that it compares with its argument, such as field.name
}

// What a function can make.
const (
	MakesElement    = "element"    // of a check: a truth value
	MakesCondition  = "condition"  // of a gate
	MakesObligation = "obligation" // that a yes brings along
	MakesCheck      = "check"
)

// How a function reads the silence about its fact: as if the fact holds, or as if it does not.
const (
	SilenceHolds  = "holds"
	SilenceAbsent = "absent"
)

// newLibrary reads the annotations of the library.
func newLibrary(b *Bundle) (Library, error) {
	out := Library{}
	var wrong error
	for _, name := range slices.Sorted(maps.Keys(b.Modules)) {
		m := b.Modules[name]
		if !strings.HasPrefix(name, "lib/") {
			continue
		}
		for _, a := range m.Annotations {
			if a.Scope != "document" {
				continue
			}
			path := a.GetTargetPath().String()
			key := OwnerOf(name) + path[strings.LastIndex(path, "."):]
			c, err := callableOf(a.Custom)
			if err != nil {
				wrong = errors.Join(wrong, fmt.Errorf("%s: METADATA of %s: %w", name, key, err))
			}
			out[key] = c
		}
	}
	return out, wrong
}

func callableOf(custom map[string]any) (c Callable, err error) {
	for key, v := range custom {
		ok := false
		switch key {
		case "makes":
			c.Makes, ok = v.(string)
			ok = ok && slices.Contains([]string{MakesElement, MakesCondition, MakesObligation, MakesCheck}, c.Makes)
		case "silence":
			c.Silence, ok = v.(string)
			ok = ok && (c.Silence == SilenceHolds || c.Silence == SilenceAbsent)
		case "compares":
			c.Compares, ok = v.(string)
		case "reads":
			c.Reads, ok = places(v)
		case "counts":
			c.Counts, ok = places(v)
		}
		if !ok {
			err = errors.Join(err, fmt.Errorf("%s: %v is not understood", key, v))
		}
	}
	return c, err
}

// places reads a list of arguments, counted from 1.
func places(v any) (out []int, ok bool) {
	list, ok := v.([]any)
	for _, x := range list {
		n, err := strconv.Atoi(fmt.Sprint(x))
		if err != nil || n < 1 {
			return nil, false
		}
		out = append(out, n)
	}
	return out, ok
}

// ReadsFacts reports whether a function reads a fact that an argument names.
func ReadsFacts(c Callable) bool { return len(c.Reads) > 0 }

// ReadsSilence reports whether a function takes silence about its fact for an answer.
func ReadsSilence(c Callable) bool { return c.Silence != "" }

// SilenceIsYes reports whether a function takes silence about its fact as if the fact held.
func SilenceIsYes(c Callable) bool { return c.Silence == SilenceHolds }

// arguments returns the texts that stand in a call at some places, counted from 1.
func arguments(call ast.Call, places []int) (out []string) {
	for _, i := range places {
		if i >= len(call) {
			continue
		}
		if s, ok := call[i].Value.(ast.String); ok {
			out = append(out, string(s))
		}
	}
	return out
}

// Member returns the member of a question whose values a function tells apart; empty if it tells none apart.
func (c Callable) Member() string {
	if c.Makes != MakesElement {
		return ""
	}
	switch of, _, _ := strings.Cut(c.Compares, "."); {
	case c.Compares == "field.name":
		return engine.MemberField
	case of == "purpose":
		return engine.MemberPurpose
	case of == "receiver":
		return engine.MemberReceiver
	case of == "holder":
		return engine.MemberParty
	}
	return ""
}
