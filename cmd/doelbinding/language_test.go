package main

import (
	"go/ast"
	"go/constant"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"doelbinding/engine/language"
)

// answering lists the files whose Dutch is for the person or the client that asked: all of it has English in the catalogue. Of a folder, every file.
var answering = []string{
	"engine/reason.go", "engine/named.go", "engine/says.go", "engine/persons.go", "engine/contradiction.go", "engine/decision.go", "engine/check.go",
	"engine/clause.go", "engine/register.go", "engine/settled.go", "engine/translate.go", "engine/engine.go", "engine/resolve.go", "engine/explain", "engine/scalar", "engine/wire", "engine/wire/parts", "engine/interview",
	"cmd/doelbinding/output/decision.go", "cmd/doelbinding/ask.go", "cmd/doelbinding/ask_end.go", "cmd/doelbinding/decide.go", "cmd/doelbinding/language.go",
	"cmd/doelbinding/recording/recording.go",
	"api", "api/body", "api/caller", "api/catalogue", "api/delivery", "api/description", "api/headers", "api/held", "api/paging", "api/problem", "api/records",
}

// onlyDutch lists Dutch texts of those files that need no English, and why.
var onlyDutch = map[string]string{
	"Mag deze partij dit gegeven voor dit doel ontvangen of gebruiken?": "the service introduces itself",
	"niet: ":       "a sentence of a scenario",
	"enige dag":    "a sentence of a scenario",
	"weet ik niet": "what the user types in Dutch",
}

// dutchWord finds a word that is Dutch and not English.
var dutchWord = regexp.MustCompile(`(?i)\b(de|het|een|van|voor|niet|geen|is er|zijn|wordt|worden|dat|dit|deze|die|wie|wat|welke|welk|aan|bij|om|te|vraag|dag|nog|weg|uiterlijk|vanaf|lijkt|plicht|verboden|toegestaan|gegevens|grondslag|onbekend|verplichtingen|bepalingen|feiten|uitleg|aanvrager)\b`)

// literals returns every text that is written in a file, those joined with + as one.
func literals(t *testing.T, file string) (out []string) {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(parsed, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.Field: // with its tag
			return n.Tag == nil
		case *ast.BinaryExpr:
			if text := joined(n); text != "" {
				out = append(out, text)
				return false
			}
		case *ast.BasicLit:
			if n.Kind == token.STRING {
				text, err := strconv.Unquote(n.Value)
				if err != nil {
					t.Fatal(err)
				}
				out = append(out, text)
			}
		}
		return true
	})
	return out
}

// joined returns the text of literals that are joined with +; empty if one of them is no literal.
func joined(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		if e.Kind == token.STRING {
			return constant.StringVal(constant.MakeFromLiteral(e.Value, e.Kind, 0))
		}
	case *ast.BinaryExpr:
		if x, y := joined(e.X), joined(e.Y); e.Op == token.ADD && x != "" && y != "" {
			return x + y
		}
	}
	return ""
}

// Every Dutch text of an answer has an English one: a new reason without it fails here.
func TestEveryDutchTextOfAnAnswerHasEnglish(t *testing.T) {
	used := map[string]bool{}
	for _, name := range answering {
		files := []string{filepath.Join("../..", name)}
		if !strings.HasSuffix(name, ".go") {
			var err error
			if files, err = filepath.Glob(filepath.Join("../..", name, "*.go")); err != nil || len(files) == 0 {
				t.Fatalf("%s: no files: %v", name, err)
			}
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") || strings.HasSuffix(file, ".gen.go") {
				continue
			}
			for _, text := range literals(t, file) {
				used[text] = true
				_, known := language.Translate(text)
				sentence := strings.Contains(strings.TrimSpace(text), " ") || strings.HasSuffix(text, ".")
				if !known && sentence && onlyDutch[text] == "" && dutchWord.MatchString(text) {
					t.Errorf("%s: %q has no English: add it to engine/language/catalogue_*.go", strings.TrimPrefix(file, "../../"), text)
				}
			}
		}
	}
	for text := range onlyDutch {
		if !used[text] {
			t.Errorf("%q is nowhere any more", text)
		}
	}
	for dutch := range language.Texts() {
		if !used[dutch] {
			t.Errorf("the catalogue has %q, which nothing says", dutch)
		}
	}
}

var verb = regexp.MustCompile(`%[-+# 0-9.]*[a-z]`)

// A translation takes the arguments of its text, ends as it does, and is English.
func TestTheCatalogueIsSound(t *testing.T) {
	n := 0
	for dutch, english := range language.Texts() {
		n++
		if english == "" || english == dutch && !slices.Contains([]string{"norm"}, dutch) {
			t.Errorf("%q is %q in English", dutch, english)
		}
		if d, e := verb.FindAllString(dutch, -1), verb.FindAllString(english, -1); !slices.Equal(d, e) {
			t.Errorf("%q takes %v, and its English takes %v", dutch, d, e)
		}
		last := func(s string) string {
			return strings.Trim(s[len(s)-1:], "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789)%\"")
		}
		first := func(s string) bool {
			return strings.HasPrefix(s, strings.Repeat(" ", len(dutch)-len(strings.TrimLeft(dutch, " "))))
		}
		if last(dutch) != last(english) && dutch != "Typ bij elke vraag een nummer, (een deel van) een naam, w (weet ik niet), t (terug) of s (stop)." || !first(english) {
			t.Errorf("%q and %q do not begin or end alike", dutch, english)
		}
		if found := regexp.MustCompile(`(?i)\b(de|het|een|van|voor|niet|geen|zijn|wordt|worden|dat|dit|deze|die|wie|wat|welke|vraag|dag|uit)\b`).FindString(english); found != "" {
			t.Errorf("%q has the Dutch word %q", english, found)
		}
	}
	if n < 200 {
		t.Errorf("only %d texts were looked at", n)
	}
}
