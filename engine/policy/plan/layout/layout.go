// Package layout keeps policies as OPA's planner lays them out: to plan takes a second, to read a layout some milliseconds.
package layout

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"
	"github.com/open-policy-agent/opa/v1/ir"
	"github.com/open-policy-agent/opa/v1/util"
)

// Layout is policies as OPA's planner lays them out, in a form that can be kept.
type Layout struct {
	Texts     []string // that its statements refer to by number
	Functions []Function
	Entries   []string // the rules that can be asked, such as decision/answer
}

// Function is one rule, or one function, of the policies.
type Function struct {
	Name       string
	Path       []string
	Parameters []int  // the locals that hold the arguments, the input and the data first
	Locals     int    // how many there are
	Body       []byte // its blocks, encoded
}

// Of plans the rules that some entry points, such as decision/answer, need. It fails on what the planner does not know.
func Of(ctx context.Context, modules map[string]*ast.Module, entrypoints ...string) (*Layout, error) {
	b := &bundle.Bundle{Data: map[string]any{}}
	for _, name := range util.KeysSorted(modules) {
		b.Modules = append(b.Modules, bundle.ModuleFile{URL: name, Path: name, Parsed: modules[name]})
	}
	c := compile.New().WithTarget(compile.TargetPlan).WithPruneUnused(true).WithEntrypoints(entrypoints...).WithBundle(b)
	if err := c.Build(ctx); err != nil {
		return nil, fmt.Errorf("plan policies: %w", err)
	}
	if len(c.Bundle().PlanModules) != 1 {
		return nil, errors.New("plan policies: there is no single plan")
	}
	var p ir.Policy
	if err := json.Unmarshal(c.Bundle().PlanModules[0].Raw, &p); err != nil {
		return nil, fmt.Errorf("plan policies: %w", err)
	}
	out, err := of(&p)
	if err != nil {
		return nil, err
	}
	out.Entries = entrypoints
	return out, nil
}

func of(p *ir.Policy) (*Layout, error) {
	out := &Layout{}
	for _, s := range p.Static.Strings {
		out.Texts = append(out.Texts, s.Value)
	}
	for _, f := range p.Funcs.Funcs {
		e := encoder{}
		e.value(reflect.ValueOf(f.Blocks))
		if e.err != nil {
			return nil, fmt.Errorf("plan policies: %s: %w", f.Name, e.err)
		}
		g := Function{Name: f.Name, Path: f.Path, Body: e.out, Locals: e.locals}
		for _, l := range f.Params {
			g.Parameters = append(g.Parameters, int(l))
			g.Locals = max(g.Locals, int(l)+1)
		}
		out.Functions = append(out.Functions, g)
	}
	return out, nil
}

// kinds are the statements and operands there are; a number in an encoded body is a place in it.
var kinds = func() (out []reflect.Type) {
	statements, values := ir.StmtKinds(), ir.ValKinds()
	for _, name := range util.KeysSorted(statements) {
		out = append(out, reflect.TypeOf(statements[name]).Elem())
	}
	for _, name := range util.KeysSorted(values) {
		out = append(out, reflect.TypeOf(values[name]).Elem())
	}
	return out
}()

var (
	location = reflect.TypeFor[ir.Location]() // says where a statement was written, and is not kept
	local    = reflect.TypeFor[ir.Local]()
)

// encoder writes statements: members in order, numbers and lengths as varints.
type encoder struct {
	out    []byte
	locals int // how many there are
	err    error
}

func (e *encoder) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			e.fail("a statement without a block")
			return
		}
		e.value(v.Elem())
	case reflect.Interface:
		to := reflect.Indirect(v.Elem())
		if !to.IsValid() || !slices.Contains(kinds, to.Type()) {
			e.fail("not known: %v", v)
			return
		}
		e.length(slices.Index(kinds, to.Type()))
		e.value(to)
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).Type != location {
				e.value(v.Field(i))
			}
		}
	case reflect.Slice:
		e.length(v.Len())
		for i := range v.Len() {
			e.value(v.Index(i))
		}
	case reflect.String:
		e.length(v.Len())
		e.out = append(e.out, v.String()...)
	case reflect.Bool:
		e.out = binary.AppendUvarint(e.out, map[bool]uint64{true: 1}[v.Bool()])
	case reflect.Int, reflect.Int32, reflect.Int64:
		if v.Type() == local {
			e.locals = max(e.locals, int(v.Int())+1)
		}
		e.out = binary.AppendVarint(e.out, v.Int())
	case reflect.Uint32:
		e.out = binary.AppendUvarint(e.out, v.Uint())
	default:
		e.fail("not known: %v", v.Type())
	}
}

// length writes a length, or a place in a list.
func (e *encoder) length(n int) {
	e.out = binary.AppendUvarint(e.out, uint64(n)) //nolint:gosec // never negative
}

func (e *encoder) fail(format string, args ...any) {
	if e.err == nil {
		e.err = fmt.Errorf(format, args...)
	}
}

// Blocks decodes the body of a function.
func (f *Function) Blocks() (out []*ir.Block, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("decode %s: %v", f.Name, e)
		}
	}()
	d := decoder{bytes.NewReader(f.Body)}
	d.value(reflect.ValueOf(&out).Elem())
	if d.in.Len() > 0 {
		return nil, fmt.Errorf("decode %s: there is more than its blocks", f.Name)
	}
	return out, nil
}

// decoder reads what encoder wrote. It panics on anything else.
type decoder struct{ in *bytes.Reader }

func (d decoder) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		d.value(v.Elem())
	case reflect.Interface:
		to := reflect.New(kinds[d.unsigned()])
		d.value(to.Elem())
		v.Set(to)
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).Type != location {
				d.value(v.Field(i))
			}
		}
	case reflect.Slice:
		n := d.length()
		if n == 0 {
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			d.value(v.Index(i))
		}
	case reflect.String:
		text := make([]byte, d.length())
		if _, err := d.in.Read(text); err != nil && len(text) > 0 {
			panic(err)
		}
		v.SetString(string(text))
	case reflect.Bool:
		v.SetBool(d.unsigned() == 1)
	case reflect.Int, reflect.Int32, reflect.Int64:
		n, err := binary.ReadVarint(d.in)
		if err != nil {
			panic(err)
		}
		v.SetInt(n)
	case reflect.Uint32:
		v.SetUint(d.unsigned())
	default:
		panic(v.Type())
	}
}

func (d decoder) unsigned() uint64 {
	n, err := binary.ReadUvarint(d.in)
	if err != nil {
		panic(err)
	}
	return n
}

// length reads a length, none of which is more than what is left.
func (d decoder) length() int {
	n := d.unsigned()
	if n > uint64(d.in.Len()) { //nolint:gosec // not negative
		panic("a length beyond the end")
	}
	return int(n) //nolint:gosec // not more than the length of what is read
}
