package wire

import (
	"errors"
	"sync"
	"time"

	"doelbinding/engine"
)

// Amsterdam is the clock by which days are counted.
var Amsterdam = sync.OnceValue(func() *time.Location {
	loc, err := time.LoadLocation("Europe/Amsterdam")
	if err != nil {
		panic("the time zone Europe/Amsterdam is not embedded: " + err.Error())
	}
	return loc
})

// forms of a moment: RFC 3339, also without seconds, without offset, and as a bare date. What has no offset is Amsterdam time.
var forms = []string{
	time.RFC3339Nano, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05.999999999", "2006-01-02T15:04", time.DateOnly,
}

// ParseMoment gives the day in Amsterdam of a moment in one of the accepted forms.
func ParseMoment(s string) (engine.Day, error) {
	for _, form := range forms {
		if t, err := time.ParseInLocation(form, s, Amsterdam()); err == nil {
			return engine.DayOf(t, Amsterdam()), nil
		}
	}
	return "", errors.New("not a moment: give 2018-04-09 or an RFC 3339 time")
}
