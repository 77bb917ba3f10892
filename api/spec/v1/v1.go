// Package v1 is the interface that api/openapi-v1.yaml describes, as Go: its routes and their parameters. All of it but this file is made by
// a generator; [ServerInterface] is what the service implements.
package v1

//go:generate go run github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2 -config oapi-codegen.yaml -o openapi.gen.go ../../openapi-v1.yaml
