package api

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

// health says that the process runs.
func (s *Service) health(c echo.Context) error {
	return c.JSON(http.StatusOK, map[string]string{"status": "ok"})
}

// ready says that questions can be answered: policies and register are loaded before the service exists, so only stopping ends it.
func (s *Service) ready(c echo.Context) error {
	if s.stopping.Load() {
		p := problem(http.StatusServiceUnavailable, "stopt", "De dienst stopt en neemt geen vragen meer aan.")
		p.quiet = true
		return p
	}
	if s.Journal != nil && s.Journal.Err() != nil {
		return problem(http.StatusServiceUnavailable, "niet-vastgelegd", "Het journaal kan niet worden geschreven; er worden geen besluiten gegeven.")
	}
	return c.JSON(http.StatusOK, map[string]string{
		"status": "ready", "policy_hash": s.Engine.Policy().Hash(), "register_hash": s.Register().Hash(),
	})
}
