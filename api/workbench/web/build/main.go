// Build makes what the pages of the workbench load, from src and the packages of package-lock.json: one style sheet and one script a page, with the
// hash of their content in their names. It runs by go generate in package web; what it writes is committed, so that only this needs npm.
package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

func main() {
	dir := flag.String("dir", ".", "folder with src and node_modules")
	out := flag.String("out", "built", "folder to write to")
	flag.Parse()
	if err := build(*dir, *out); err != nil {
		log.Fatal("build: ", err)
	}
}

// theme is the file with the tokens of the neutral theme.
const theme = "node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css"

func build(dir, out string) error {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	tokens, err := os.ReadFile(filepath.Join(dir, theme))
	if err != nil {
		return err
	}
	css, err := bundle(dir, "workbench.css", false)
	if err != nil {
		return err
	}
	root, err := used(css, string(tokens))
	if err != nil {
		return err
	}
	if css, err = small(root+css, api.LoaderCSS); err != nil {
		return err
	}
	script, err := bundle(dir, "workbench.ts", true)
	if err != nil {
		return err
	}
	notices, err := licences(dir)
	if err != nil {
		return err
	}
	if err := os.RemoveAll(out); err != nil {
		return err
	}
	if err := os.MkdirAll(out, 0o750); err != nil {
		return err
	}
	editor, err := bundle(dir, "editor.ts", true)
	if err != nil {
		return err
	}
	icon, err := os.ReadFile(filepath.Join(dir, "src", "workbench.svg"))
	if err != nil {
		return err
	}
	for name, text := range map[string]string{"workbench.css": css, "workbench.js": script, "editor.js": editor, "workbench.svg": string(icon), "licenties.txt": notices} {
		sum := sha256.Sum256([]byte(text))
		base, ext, _ := strings.Cut(name, ".")
		if err := os.WriteFile(filepath.Join(out, base+"-"+hex.EncodeToString(sum[:6])+"."+ext), []byte(text), 0o600); err != nil {
			return err
		}
	}
	return nil
}

// bundle puts a source and all that it imports into one text.
func bundle(dir, name string, minify bool) (string, error) {
	r := api.Build(api.BuildOptions{
		EntryPoints: []string{filepath.Join(dir, "src", name)}, AbsWorkingDir: dir, Bundle: true, Target: api.ES2022, Format: api.FormatIIFE,
		MinifyWhitespace: minify, MinifyIdentifiers: minify, MinifySyntax: minify, LegalComments: api.LegalCommentsEndOfFile, Charset: api.CharsetUTF8,
	})
	if len(r.Errors) > 0 {
		return "", errors.New(strings.Join(api.FormatMessages(r.Errors, api.FormatMessagesOptions{}), ""))
	}
	return string(r.OutputFiles[0].Contents), nil
}

// licences returns the notices of everything that is bundled, each text once with the packages that it is of. Their licences demand that the notices
// go with every copy. Of an author they hold the name; the address for mail is left out.
func licences(dir string) (string, error) {
	var lock struct {
		Packages map[string]struct {
			Version, License string
			Dev              bool
		}
	}
	src, err := os.ReadFile(filepath.Join(dir, "package-lock.json"))
	if err == nil {
		err = json.Unmarshal(src, &lock)
	}
	if err != nil {
		return "", err
	}
	packages := map[string][]string{} // by the text of the licence
	for path, p := range lock.Packages {
		if path == "" || p.Dev {
			continue
		}
		found, err := filepath.Glob(filepath.Join(dir, path, "LICENSE*"))
		if err != nil {
			return "", err
		}
		text := "" // a package without the text names its licence
		if len(found) > 0 {
			b, err := os.ReadFile(found[0])
			if err != nil {
				return "", err
			}
			text = strings.TrimSpace(address.ReplaceAllString(strings.ReplaceAll(string(b), "\r\n", "\n"), ""))
		}
		packages[text] = append(packages[text], strings.TrimPrefix(path, "node_modules/")+" "+p.Version+" ("+p.License+")")
	}
	var parts []string
	for text, names := range packages {
		slices.Sort(names)
		parts = append(parts, strings.TrimSpace(strings.Join(names, "\n")+"\n\n"+text)+"\n")
	}
	slices.Sort(parts)
	return strings.Join(parts, "\n"+strings.Repeat("-", 80)+"\n\n"), nil
}

// small minifies a text, and keeps the notices of licences at its end.
func small(text string, loader api.Loader) (string, error) {
	r := api.Transform(text, api.TransformOptions{
		Loader: loader, MinifyWhitespace: true, MinifySyntax: true, LegalComments: api.LegalCommentsEndOfFile, Charset: api.CharsetUTF8, Target: api.ES2022,
	})
	if len(r.Errors) > 0 {
		return "", errors.New(strings.Join(api.FormatMessages(r.Errors, api.FormatMessagesOptions{}), ""))
	}
	return string(r.Code), nil
}

var (
	address    = regexp.MustCompile(` ?<[^<>\s]+@[^<>\s]+>`) // for mail, in a notice
	reference  = regexp.MustCompile(`var\(\s*(--[\w-]+)`)
	definition = regexp.MustCompile(`(?m)^\s*(--[\w-]+):\s*([^;]+);`)
)

// used returns the tokens of a theme that a style sheet refers to, directly or through others: a hundredth of them.
func used(css, tokens string) (string, error) {
	values := map[string]string{}
	for _, m := range definition.FindAllStringSubmatch(tokens, -1) {
		values[m[1]] = m[2]
	}
	if len(values) < 1000 {
		return "", fmt.Errorf("the theme has %d tokens only", len(values))
	}
	wanted := map[string]bool{}
	var want func(text string)
	want = func(text string) {
		for _, m := range reference.FindAllStringSubmatch(text, -1) {
			if value, ok := values[m[1]]; ok && !wanted[m[1]] {
				wanted[m[1]] = true
				want(value)
			}
		}
	}
	want(css)
	var names []string
	for name := range wanted {
		names = append(names, name)
	}
	slices.Sort(names)
	var b strings.Builder
	b.WriteString(":root {\n")
	for _, name := range names {
		fmt.Fprintf(&b, "  %s: %s;\n", name, values[name])
	}
	b.WriteString("}\n")
	return b.String(), nil
}
