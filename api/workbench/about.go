package workbench

import (
	"embed"
	"net/http"

	"doelbinding/api/workbench/page"
)

//go:embed templates
var templates embed.FS

// About is what runs, by which rules, and how it is.
type About struct {
	Version            string
	Policies, Register string
	Clauses, Unsigned  int
	Parties, Fields    int
	Recorded           bool
	Trouble            string
	Theme              bool
}

// about returns the pages about the workbench itself.
func about(site *page.Site, c Config) []page.Route {
	over, access := site.Template(templates, "templates/about.html"), site.Template(templates, "templates/access.html")
	return []page.Route{
		{Method: http.MethodGet, Path: page.Base + "/over", Serve: func(w http.ResponseWriter, _ *http.Request) error {
			reg := c.Register()
			a := About{
				Version: c.Version, Policies: c.Engine.Policy().Hash(), Register: reg.Hash(), Parties: len(reg.Parties()), Fields: len(reg.Fields()), Theme: c.Theme != nil,
			}
			for _, clause := range c.Engine.Policy().Clauses() {
				a.Clauses++
				if clause.Reading != "" && clause.Signed == "" {
					a.Unsigned++
				}
			}
			a.Recorded = c.Journal != nil
			if a.Recorded && c.Journal.Err() != nil {
				a.Trouble = "Het journaal kan niet worden geschreven. Er worden nu geen besluiten gegeven."
			}
			return site.Render(w, http.StatusOK, over, page.View{Title: "Over deze werkbank", Menu: "Over", Data: a})
		}},
		{Method: http.MethodGet, Path: page.Base + "/toegankelijkheid", Serve: func(w http.ResponseWriter, _ *http.Request) error {
			return site.Render(w, http.StatusOK, access, page.View{Title: "Toegankelijkheid", Menu: "Over"})
		}},
	}
}
