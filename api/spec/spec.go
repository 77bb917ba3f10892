// Package spec is the interface that api/openapi.yaml describes, as Go. All of it but this file is made by a generator;
// [StrictServerInterface] is what the service implements.
package spec

//go:generate go run github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2 -config oapi-codegen.yaml -o openapi.gen.go ../openapi.yaml
