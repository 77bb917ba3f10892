// Package description is the description of the interface (openapi.yaml, openapi-v1.yaml): it is served, and requests are validated with it.
package description

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"go.yaml.in/yaml/v4"

	"doelbinding/engine/wire"
)

// Base is the path of the AuthZEN interface, V1Base that of the rest.
const (
	Base   = "/access/v1"
	V1Base = "/v1"
)

// Version is the version of both descriptions.
const Version = "1.0.0"

// Description is the description of the interface, as it is served and as requests are validated with it.
type Description struct {
	JSON, V1 []byte // the two documents
	schemas  map[string]*jsonschema.Schema
}

// New parses the descriptions openapi.yaml and openapi-v1.yaml.
func New(fsys fs.FS) (*Description, error) {
	raw, err := asJSON(fsys, "openapi.yaml")
	if err != nil {
		return nil, err
	}
	v1, err := asJSON(fsys, "openapi-v1.yaml")
	if err != nil {
		return nil, err
	}
	tree, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		return nil, fmt.Errorf("read openapi.yaml: %w", err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("openapi.json", tree); err != nil {
		return nil, fmt.Errorf("read openapi.yaml: %w", err)
	}
	d := &Description{JSON: raw, V1: v1, schemas: map[string]*jsonschema.Schema{}}
	for _, name := range []string{"EvaluationRequest", "EvaluationsRequest", "SubjectSearchRequest", "ResourceSearchRequest", "ActionSearchRequest"} {
		if d.schemas[name], err = c.Compile("openapi.json#/components/schemas/" + name); err != nil {
			return nil, fmt.Errorf("read openapi.yaml: %w", err)
		}
	}
	return d, nil
}

func asJSON(fsys fs.FS, name string) ([]byte, error) {
	src, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	var tree any
	if err := yaml.Unmarshal(src, &tree); err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	raw, err := json.Marshal(tree)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return raw, nil
}

// Check validates a request with the description. The error names everything that is wrong, and no values.
func (d *Description) Check(schema string, value any) error {
	err := d.schemas[schema].Validate(value)
	var invalid *jsonschema.ValidationError
	if errors.As(err, &invalid) {
		return &wire.Error{Problems: problemsOf(invalid)}
	}
	return err
}

func problemsOf(e *jsonschema.ValidationError) (out []wire.Problem) {
	for _, cause := range e.Causes {
		out = append(out, problemsOf(cause)...)
	}
	if len(e.Causes) > 0 {
		return out
	}
	at := ""
	for _, part := range e.InstanceLocation {
		at += "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(part)
	}
	switch k := e.ErrorKind.(type) {
	case *kind.Required:
		for _, name := range k.Missing {
			out = append(out, wire.ProblemAt(wire.Absent, at+"/"+name))
		}
		return out
	case *kind.Type:
		code := map[string]wire.Code{"null": wire.NullValue, "array": wire.ArrayValue}[k.Got]
		if code == "" {
			code = wire.WrongType
		}
		return []wire.Problem{wire.ProblemAt(code, at)}
	case *kind.Enum:
		p := wire.ProblemAt(wire.WrongValue, at)
		for _, want := range k.Want {
			p.Allowed = append(p.Allowed, fmt.Sprint(want))
		}
		return []wire.Problem{p}
	}
	return []wire.Problem{wire.ProblemAt(wire.WrongValue, at)}
}
