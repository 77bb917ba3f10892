package table

import (
	"testing"
	"time"
)

// The last moments of the last day that can be judged fall on the day after it where the row is read: such a row cannot be read, and stops nothing.
func TestAMomentPastTheLastDayIsNoDay(t *testing.T) {
	zone, err := time.LoadLocation("Europe/Amsterdam")
	if err != nil {
		t.Fatal(err)
	}
	if d, ok := moment("2099-12-31", 23, 30, 0, "Z", zone); ok {
		t.Errorf("%s", d)
	}
	if d, ok := moment("2099-12-31", 22, 30, 0, "Z", zone); !ok || d != "2099-12-31" {
		t.Errorf("%s %v", d, ok)
	}
}
