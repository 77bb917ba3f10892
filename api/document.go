package api

import (
	"bytes"
	"context"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"go.yaml.in/yaml/v4"

	"doelbinding/api/spec"
	"doelbinding/engine/wire"
)

// base is where the interface of AuthZEN lives, v1Base where the rest does. Version is that of both descriptions, in every answer as API-Version.
const (
	base    = "/access/v1"
	v1Base  = "/v1"
	Version = "1.0.0"
)

//go:embed openapi.yaml openapi-v1.yaml
var descriptions embed.FS

// document is the description of the interface, as it is served and as requests are checked against it.
type document struct {
	json, v1 []byte
	schemas  map[string]*jsonschema.Schema
}

// described reads the descriptions once. It panics when that cannot be done: the program was built with others.
var described = sync.OnceValue(func() *document {
	d, err := newDocument()
	if err != nil {
		panic(err)
	}
	return d
})

func newDocument() (*document, error) {
	raw, err := asJSON("openapi.yaml")
	if err != nil {
		return nil, err
	}
	v1, err := asJSON("openapi-v1.yaml")
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
	d := &document{json: raw, v1: v1, schemas: map[string]*jsonschema.Schema{}}
	for _, name := range []string{"EvaluationRequest", "EvaluationsRequest", "SubjectSearchRequest", "ResourceSearchRequest", "ActionSearchRequest"} {
		if d.schemas[name], err = c.Compile("openapi.json#/components/schemas/" + name); err != nil {
			return nil, fmt.Errorf("read openapi.yaml: %w", err)
		}
	}
	return d, nil
}

func asJSON(name string) ([]byte, error) {
	src, err := descriptions.ReadFile(name)
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

// check holds a request against the description. It gives everything that is wrong, in the words of a strict reading, and no values.
func (d *document) check(schema string, value any) error {
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

// GetDescription serves the description itself.
func (s server) GetDescription(context.Context, spec.GetDescriptionRequestObject) (spec.GetDescriptionResponseObject, error) {
	return answer(s.document.json), nil
}
