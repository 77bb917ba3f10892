// Package web holds the style sheet and the script of the workbench, built from src by package build and embedded.
package web

import (
	"embed"
	"io/fs"
	"path"
	"strings"
)

//go:generate go run ./build

//go:embed built
var files embed.FS

// Asset is one built file. Its name has the hash of its content, so that a browser may keep it for ever.
type Asset struct {
	Name, Type string
	Body       []byte
}

// Assets returns the built files by the names of their sources: workbench.css, workbench.js, workbench.svg, editor.js and licenties.txt.
func Assets() (map[string]Asset, error) {
	out := map[string]Asset{}
	entries, err := fs.ReadDir(files, "built")
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		body, err := files.ReadFile("built/" + e.Name())
		if err != nil {
			return nil, err
		}
		ext := path.Ext(e.Name())
		base, _, _ := strings.Cut(e.Name(), "-")
		out[base+ext] = Asset{e.Name(), map[string]string{".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8"}[ext], body}
	}
	return out, nil
}
