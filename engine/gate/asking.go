package gate

import "fmt"

// Asking is an example that somebody handed in for other policies, and that waits for them outside of the features. It keeps no change from landing.
type Asking struct {
	Proposal string `json:"proposal"`
	File     string `json:"file"`
	Name     string `json:"name"`
	Expected string `json:"expected"` // in Dutch
	Got      string `json:"got"`      // when it was handed in
	Since    bool   `json:"since"`    // the policies are others by now
}

// says tells it in Dutch.
func (a Asking) says() string {
	s := fmt.Sprintf("vraagt wijziging: %s: %s: verwacht %q, gekregen %q (voorstel %s)", a.File, a.Name, a.Expected, a.Got, a.Proposal)
	if a.Since {
		s += "; sindsdien zijn de regels veranderd, kijk in het voorstel wat zij nu zeggen"
	}
	return s
}
