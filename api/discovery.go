package api

import (
	"context"
	"embed"
	"net"
	"net/http"
	"strings"
	"sync"

	"github.com/labstack/echo/v4"

	"doelbinding/api/description"
	"doelbinding/api/problem"
	"doelbinding/api/spec"
	"doelbinding/api/workbench"
	"doelbinding/engine/wire"
)

// metadata answers GET /.well-known/authzen-configuration with the endpoints of the service.
func (s *Service) metadata(c echo.Context) error {
	url := s.url(c.Request())
	if url == "" {
		return problem.New(http.StatusNotFound, "niet-gevonden", "Deze dienst kent haar eigen adres niet en kan zich niet voorstellen.")
	}
	c.Response().Header().Set("Cache-Control", "max-age=3600")
	about := map[string]any{
		"policy_decision_point":       url,
		"access_evaluation_endpoint":  url + description.Base + "/evaluation",
		"access_evaluations_endpoint": url + description.Base + "/evaluations",
		"search_subject_endpoint":     url + description.Base + "/search/subject",
		"search_resource_endpoint":    url + description.Base + "/search/resource",
		"search_action_endpoint":      url + description.Base + "/search/action",
	}
	if kinds := s.obligations(); len(kinds) > 0 { // a member without a value must be left out
		about["supported_obligations"] = kinds
	}
	return c.JSON(http.StatusOK, about)
}

// descriptionLinks is a Link header to the descriptions (RFC 8631).
const descriptionLinks = "<" + description.Base + `/openapi.json>; rel="service-desc", <` + description.V1Base + `/openapi.json>; rel="service-desc"`

// index answers GET / and GET /docs: what this service is, and where it is described.
func (s *Service) index(c echo.Context) error {
	if s.toWorkbench(c) {
		return c.Redirect(http.StatusSeeOther, workbench.Home)
	}
	c.Response().Header().Set("Link", descriptionLinks)
	return c.JSON(http.StatusOK, map[string]any{
		"service": "doelbinding", "question": "Mag deze partij dit gegeven voor dit doel ontvangen of gebruiken?",
		"ask":          http.MethodPost + " " + description.Base + "/evaluation",
		"descriptions": []string{description.Base + "/openapi.json", description.V1Base + "/openapi.json"},
		"metadata":     "/.well-known/authzen-configuration",
		"names":        description.Base + "/names?soort=handeling",
		"guide":        "api/README.md",
	})
}

// url returns where clients find the service: as configured, or on this machine as the client itself called it. Any other Host is not trusted, since
// clients would be sent to it.
func (s *Service) url(r *http.Request) string {
	if s.URL != "" {
		return strings.TrimSuffix(s.URL, "/")
	}
	host, _, err := net.SplitHostPort(r.Host)
	if err != nil {
		host = r.Host
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return ""
	}
	if r.TLS != nil {
		return "https://" + r.Host
	}
	return "http://" + r.Host
}

// obligations returns the types of obligations that a permission can have.
func (s *Service) obligations() (types []string) {
	for _, kind := range s.Engine.Policy().Obligations() {
		types = append(types, wire.ObligationType+kind)
	}
	return types
}

//go:embed openapi.yaml openapi-v1.yaml
var descriptions embed.FS

// described parses the embedded descriptions. It panics if one is invalid, which is an error of the build.
var described = sync.OnceValue(func() *description.Description {
	d, err := description.New(descriptions)
	if err != nil {
		panic(err)
	}
	return d
})

// GetDescription serves the description of the AuthZEN interface.
func (s server) GetDescription(context.Context, spec.GetDescriptionRequestObject) (spec.GetDescriptionResponseObject, error) {
	return answer{body: s.description.JSON}, nil
}

// GetDescription answers GET /v1/openapi.json. Pages of any origin may read it.
func (s v1Server) GetDescription(c echo.Context) error {
	c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, "*")
	return c.JSONBlob(http.StatusOK, s.description.V1)
}
