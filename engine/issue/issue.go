// Package issue writes what was found in the forms that programs of others read: JUnit, SARIF, workflow commands of GitHub, the code quality
// report of GitLab. It knows nothing of what was found, and judges nothing.
package issue

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// Issue is one thing to report to a program that shows findings at the lines of a change.
type Issue struct {
	Rule, Where, What string
	File              string // where it stands in the repository; empty: nowhere in particular
	Line              int
	Error             bool // it keeps the change from landing
}

// JUnit writes issues for what reads test reports: those that keep a change from landing are failures.
func JUnit(w io.Writer, name string, issues []Issue) error {
	type failure struct {
		Message string `xml:"message,attr"`
		Text    string `xml:",chardata"`
	}
	type testcase struct {
		Class   string   `xml:"classname,attr"`
		Name    string   `xml:"name,attr"`
		File    string   `xml:"file,attr,omitempty"`
		Failure *failure `xml:"failure,omitempty"`
	}
	suite := struct {
		XMLName  xml.Name   `xml:"testsuite"`
		Name     string     `xml:"name,attr"`
		Tests    int        `xml:"tests,attr"`
		Failures int        `xml:"failures,attr"`
		Cases    []testcase `xml:"testcase"`
	}{Name: name}
	for _, x := range issues {
		c := testcase{Class: x.Rule, Name: x.Where, File: x.File}
		if x.Error {
			c.Failure = &failure{Message: x.Rule + ": " + x.Where, Text: x.What}
			suite.Failures++
		}
		suite.Cases = append(suite.Cases, c)
	}
	if len(issues) == 0 {
		suite.Cases = []testcase{{Class: "doelbinding", Name: "niets gevonden"}}
	}
	suite.Tests = len(suite.Cases)
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", "  ")
	if err := e.Encode(suite); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// SARIF writes issues in SARIF 2.1.0.
func SARIF(w io.Writer, issues []Issue) error {
	type object = map[string]any
	rules, results := []object{}, []object{}
	seen := map[string]bool{}
	for _, x := range issues {
		if !seen[x.Rule] {
			seen[x.Rule] = true
			rules = append(rules, object{"id": x.Rule, "shortDescription": object{"text": x.Rule}})
		}
		level := "note"
		if x.Error {
			level = "error"
		}
		r := object{"ruleId": x.Rule, "level": level, "message": object{"text": x.Where + ": " + x.What}}
		if x.File != "" {
			r["locations"] = []object{{"physicalLocation": object{
				"artifactLocation": object{"uri": x.File}, "region": object{"startLine": max(1, x.Line)},
			}}}
		}
		results = append(results, r)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(object{
		"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
		"runs": []object{{"tool": object{"driver": object{"name": "doelbinding", "rules": rules}}, "results": results}},
	})
}

// inOneLine writes a message as a workflow command of GitHub takes it; inProperty does so for what stands before the message.
var (
	inOneLine  = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	inProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// GitHub writes issues as workflow commands of GitHub Actions, which show them at the lines of the change.
func GitHub(w io.Writer, issues []Issue) error {
	for _, i := range issues {
		level, at := "notice", ""
		if i.Error {
			level = "error"
		}
		if i.File != "" {
			at = fmt.Sprintf("file=%s,line=%d,", inProperty.Replace(i.File), max(1, i.Line))
		}
		if _, err := fmt.Fprintf(w, "::%s %stitle=%s %s::%s\n", level, at, inProperty.Replace(i.Rule), inProperty.Replace(i.Where), inOneLine.Replace(i.What)); err != nil {
			return err
		}
	}
	return nil
}
