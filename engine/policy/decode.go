package policy

import (
	"fmt"
	"reflect"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
)

// decode reads a value of the policies into a struct, list, map or scalar, as encoding/json would read its JSON: sets arrive sorted, members that
// nobody asks for are left, and a value of another kind is an error.
func decode(v ast.Value, to reflect.Value) error {
	switch to.Kind() {
	case reflect.String:
		if s, ok := v.(ast.String); ok {
			to.SetString(string(s))
			return nil
		}
	case reflect.Bool:
		if b, ok := v.(ast.Boolean); ok {
			to.SetBool(bool(b))
			return nil
		}
	case reflect.Slice:
		if list, ok := elements(v); ok {
			to.Set(reflect.MakeSlice(to.Type(), len(list), len(list)))
			for i, t := range list {
				if err := decode(t.Value, to.Index(i)); err != nil {
					return err
				}
			}
			return nil
		}
	case reflect.Map:
		if o, ok := v.(ast.Object); ok {
			return decodeMap(o, to)
		}
	case reflect.Struct:
		if o, ok := v.(ast.Object); ok {
			for i, name := range membersOf(to.Type()) {
				if t := o.Get(name); t != nil {
					if err := decode(t.Value, to.Field(i)); err != nil {
						return fmt.Errorf("%s: %w", name.Value, err)
					}
				}
			}
			return nil
		}
	}
	return fmt.Errorf("a %s where a %s was agreed", ast.ValueName(v), to.Kind())
}

func elements(v ast.Value) ([]*ast.Term, bool) {
	switch c := v.(type) {
	case ast.Set:
		return c.Slice(), true
	case *ast.Array:
		out := make([]*ast.Term, c.Len())
		for i := range out {
			out[i] = c.Elem(i)
		}
		return out, true
	}
	return nil, false
}

func decodeMap(o ast.Object, to reflect.Value) error {
	to.Set(reflect.MakeMapWithSize(to.Type(), o.Len()))
	return o.Iter(func(k, v *ast.Term) error {
		name, ok := k.Value.(ast.String)
		if !ok {
			return fmt.Errorf("a %s where a name was agreed", ast.ValueName(k.Value))
		}
		e := reflect.New(to.Type().Elem()).Elem()
		if err := decode(v.Value, e); err != nil {
			return err
		}
		to.SetMapIndex(reflect.ValueOf(string(name)), e)
		return nil
	})
}

// members keeps the names of the fields of each struct, as terms.
var members sync.Map

func membersOf(t reflect.Type) []*ast.Term {
	if known, ok := members.Load(t); ok {
		return known.([]*ast.Term)
	}
	var out []*ast.Term
	for i := range t.NumField() {
		name := t.Field(i).Tag.Get("json")
		if name == "" {
			name = strings.ToLower(t.Field(i).Name)
		}
		out = append(out, ast.StringTerm(name))
	}
	members.Store(t, out)
	return out
}
