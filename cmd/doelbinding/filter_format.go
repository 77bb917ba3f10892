package main

import (
	"io"
	"os"
	"strings"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/filter"
)

// formats determines the format of input and output: a spreadsheet or Parquet by its content, since its name can be anything, other formats by name.
func (f *filterFlags) formats(name string) error {
	begins := ""
	if file, err := os.Open(name); err == nil && name != "-" {
		magic := make([]byte, 4)
		n, _ := io.ReadFull(file, magic) // a shorter file is neither
		begins = string(magic[:n])
		_ = file.Close() // only read from
	}
	switch {
	case f.format != "":
	case begins == "PK\x03\x04":
		f.format = filter.XLSX
	case begins == "PAR1":
		f.format = filter.PARQUET
	default:
		if f.format = formatOf(name, f.output); name != "-" && (f.format == filter.XLSX || formatOf(name) == filter.CSV && binary(f.format)) {
			f.format = filter.CSV // whatever it is called, it is no spreadsheet
		}
	}
	if f.format != filter.CSV && f.format != filter.NDJSON && !binary(f.format) {
		return program.Usage("--format is csv, ndjson, xlsx or parquet")
	}
	if named := formatOf(f.output); f.output != "" && named != f.format && (binary(named) || binary(f.format)) {
		return program.Usage("--output %s: the output has the format of the input, which is %s", f.output, f.format)
	}
	if f.format == filter.PARQUET && strings.HasSuffix(f.output, ".gz") {
		return program.Usage("--output %s: Parquet packs its columns itself", f.output)
	}
	return nil
}

// binary reports whether a format is no text, so that its name must be right.
func binary(format string) bool { return format == filter.XLSX || format == filter.PARQUET }

// formatOf returns the format that the names of files imply: of the first file that has one.
func formatOf(names ...string) string {
	for _, n := range names {
		n = strings.TrimSuffix(n, ".gz")
		if strings.HasSuffix(n, ".ndjson") || strings.HasSuffix(n, ".jsonl") {
			return filter.NDJSON
		}
		if n = strings.ToLower(n); strings.HasSuffix(n, ".xlsx") {
			return filter.XLSX
		}
		if strings.HasSuffix(n, ".parquet") {
			return filter.PARQUET
		}
	}
	return filter.CSV
}
