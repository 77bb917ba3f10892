package api

import (
	"net"
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"

	"doelbinding/engine/wire"
)

// metadata answers GET /.well-known/authzen-configuration: where this service answers what.
func (s *Service) metadata(c echo.Context) error {
	url := s.url(c.Request())
	if url == "" {
		return problem(http.StatusNotFound, "niet-gevonden", "Deze dienst kent haar eigen adres niet en kan zich niet voorstellen.")
	}
	c.Response().Header().Set("Cache-Control", "max-age=3600")
	about := map[string]any{
		"policy_decision_point":       url,
		"access_evaluation_endpoint":  url + base + "/evaluation",
		"access_evaluations_endpoint": url + base + "/evaluations",
		"search_subject_endpoint":     url + base + "/search/subject",
		"search_resource_endpoint":    url + base + "/search/resource",
		"search_action_endpoint":      url + base + "/search/action",
	}
	if kinds := s.obligations(); len(kinds) > 0 { // a member without value must be left out
		about["supported_obligations"] = kinds
	}
	return c.JSON(http.StatusOK, about)
}

// descriptionLinks leads whoever lost the way to the descriptions (RFC 8631).
const descriptionLinks = "<" + base + `/openapi.json>; rel="service-desc", <` + v1Base + `/openapi.json>; rel="service-desc"`

// index answers GET / and GET /docs, where somebody looks first: what this is, and where it is described.
func (s *Service) index(c echo.Context) error {
	c.Response().Header().Set("Link", descriptionLinks)
	return c.JSON(http.StatusOK, map[string]any{
		"service": "doelbinding", "question": "Mag deze partij dit gegeven voor dit doel ontvangen of gebruiken?",
		"ask":          http.MethodPost + " " + base + "/evaluation",
		"descriptions": []string{base + "/openapi.json", v1Base + "/openapi.json"},
		"metadata":     "/.well-known/authzen-configuration",
		"names":        base + "/names?soort=handeling",
		"guide":        "api/README.md",
	})
}

// url is where callers find the service: as configured, or on this machine as the caller itself found it. A caller's Host from elsewhere is
// not believed: others would be sent to it.
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

// obligations lists the types of obligations that a yes can bring.
func (s *Service) obligations() (types []string) {
	for _, kind := range s.Engine.Policy().Obligations() {
		types = append(types, wire.ObligationType+kind)
	}
	return types
}
