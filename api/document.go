package api

import (
	"bytes"
	"context"
	_ "embed"
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

// base is where the described interface lives; Version is that of the description, in every answer as API-Version.
const (
	base    = "/access/v1"
	Version = "1.0.0"
)

//go:embed openapi.yaml
var openapi []byte

// document is the description of the interface, as it is served and as requests are checked against it.
type document struct {
	json    []byte
	schemas map[string]*jsonschema.Schema
}

// described reads the description once. It panics when that cannot be done: the program was built with another.
var described = sync.OnceValue(func() *document {
	d, err := newDocument()
	if err != nil {
		panic(err)
	}
	return d
})

func newDocument() (*document, error) {
	var tree any
	if err := yaml.Unmarshal(openapi, &tree); err != nil {
		return nil, fmt.Errorf("read openapi.yaml: %w", err)
	}
	raw, err := json.Marshal(tree)
	if err != nil {
		return nil, fmt.Errorf("read openapi.yaml: %w", err)
	}
	tree, err = jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		return nil, fmt.Errorf("read openapi.yaml: %w", err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("openapi.json", tree); err != nil {
		return nil, fmt.Errorf("read openapi.yaml: %w", err)
	}
	d := &document{json: raw, schemas: map[string]*jsonschema.Schema{}}
	for _, name := range []string{"EvaluationRequest", "EvaluationsRequest", "SubjectSearchRequest", "ResourceSearchRequest", "ActionSearchRequest"} {
		if d.schemas[name], err = c.Compile("openapi.json#/components/schemas/" + name); err != nil {
			return nil, fmt.Errorf("read openapi.yaml: %w", err)
		}
	}
	return d, nil
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
	}
	return []wire.Problem{wire.ProblemAt(wire.WrongValue, at)}
}

// GetDescription serves the description itself.
func (s server) GetDescription(context.Context, spec.GetDescriptionRequestObject) (spec.GetDescriptionResponseObject, error) {
	return answer(s.document.json), nil
}
