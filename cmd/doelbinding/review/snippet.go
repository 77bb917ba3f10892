package review

import (
	"embed"
	"path"
	"slices"
	"strings"

	"doelbinding/cmd/doelbinding/program"
)

//go:embed snippets
var snippets embed.FS

// snippet writes the job, or the hook, that runs check where a repository is kept.
func (a *app) snippet(name string) error {
	files, err := snippets.ReadDir("snippets")
	if err != nil {
		return program.Undecided(err)
	}
	var names []string
	for _, f := range files {
		names = append(names, strings.TrimSuffix(f.Name(), path.Ext(f.Name())))
	}
	i := slices.Index(names, name)
	if i < 0 {
		return program.Usage("--snippet is one of %s", strings.Join(names, ", "))
	}
	src, err := snippets.ReadFile("snippets/" + files[i].Name())
	if err == nil {
		_, err = a.Out.Write(src)
	}
	if err != nil {
		return program.Undecided(err)
	}
	return nil
}
