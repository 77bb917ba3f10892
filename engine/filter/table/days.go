package table

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"doelbinding/engine"
)

// DayForm is a way to write a day. Names are as Dutch programs show a form: d(ag), m(aand), j(aar).
type DayForm struct {
	Name string
	Read func(text string, zone *time.Location) (engine.Day, bool)
}

// ISO is the form that needs no looking for: what is written so means one day only.
const isoForm = "jjjj-mm-dd"

// DayForms are all forms that can be told from a column, the more usual ones first.
var DayForms = []DayForm{
	{isoForm, numbers(`(?P<j>\d{4})([-/.])(?P<m>\d{1,2})([-/.])(?P<d>\d{1,2})`)},
	{"dd-mm-jjjj", numbers(`(?P<d>\d{1,2})([-/.])(?P<m>\d{1,2})([-/.])(?P<j>\d{4})`)},
	{"mm-dd-jjjj", numbers(`(?P<m>\d{1,2})([-/.])(?P<d>\d{1,2})([-/.])(?P<j>\d{4})`)},
	{"jjjjmmdd", numbers(`(?P<j>\d{4})()(?P<m>\d{2})()(?P<d>\d{2})`)},
	{"dd-maand-jjjj", inWords},
	{"excel", serial(time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC))},
	{"dd-mm-jj", numbers(`(?P<d>\d{1,2})([-/.])(?P<m>\d{1,2})([-/.])(?P<j>\d{2})`)},
	{"mm-dd-jj", numbers(`(?P<m>\d{1,2})([-/.])(?P<d>\d{1,2})([-/.])(?P<j>\d{2})`)},
	{"jj-mm-dd", numbers(`(?P<j>\d{2})([-/.])(?P<m>\d{1,2})([-/.])(?P<d>\d{1,2})`)},
}

// excel1904 is the form of a spreadsheet that counts days from 1904. No column shows it: the spreadsheet says so.
var excel1904 = DayForm{"excel-1904", serial(time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC))}

// DayFormOf finds a form by its name, in Dutch or English letters.
func DayFormOf(name string) (DayForm, error) {
	var names []string
	asked := strings.NewReplacer("y", "j", "month", "maand", "iso", isoForm).Replace(strings.ToLower(strings.TrimSpace(name)))
	for _, f := range append(slices.Clone(DayForms), excel1904) {
		if f.Name == asked || f.Name == strings.NewReplacer("/", "-", ".", "-").Replace(asked) {
			return f, nil
		}
		names = append(names, f.Name)
	}
	return DayForm{}, Choose(AboutDayForm, names, "--date-format is one of %s", strings.Join(names, ", "))
}

// clock is the time that may follow a day, and the offset that may follow a time.
const clock = `(?:(?:T|,? |,)\s*(?:om )?(?P<h>\d{1,2})[:.u](?P<min>\d{2})(?:[:.](?P<s>\d{2})(?:[.,]\d{1,9})?)?\s*(?:(?P<zone>Z|[+-]\d{2}:?\d{2})|uur|u|[ap]m)?)?`

// weekday is the day of the week that may stand before a day. It is not held against the day: somebody may have the wrong one.
const weekday = `(?:(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? +)?`

// numbers reads a day in numbers, with or without a time. The two separators, which are the groups that have no name, must be the same.
func numbers(form string) func(string, *time.Location) (engine.Day, bool) {
	re := regexp.MustCompile(`(?i)^` + weekday + form + clock + `$`)
	return func(text string, zone *time.Location) (engine.Day, bool) {
		m := re.FindStringSubmatch(text)
		if m == nil || m[2] != m[4] {
			return "", false
		}
		at := func(name string) int {
			n, _ := strconv.Atoi(m[re.SubexpIndex(name)]) // digits, or nothing
			return n
		}
		year := at("j")
		if len(m[re.SubexpIndex("j")]) == 2 {
			year += 2000 // no law that is judged is older
		}
		if at("h") > 23 || at("min") > 59 || at("s") > 59 {
			return "", false
		}
		day, ok := calendar(year, at("m"), at("d"))
		if offset := m[re.SubexpIndex("zone")]; ok && offset != "" {
			return moment(day, at("h"), at("min"), at("s"), offset, zone)
		}
		return day, ok
	}
}

// moment gives the day on which a moment with an offset falls in the zone.
func moment(day engine.Day, hour, minute, second int, offset string, zone *time.Location) (engine.Day, bool) {
	if zone == nil {
		return "", false
	}
	form := "Z07:00"
	if !strings.Contains(offset, ":") {
		form = "Z0700"
	}
	t, err := time.Parse("2006-01-02 15:04:05"+form, fmt.Sprintf("%s %02d:%02d:%02d%s", day, hour, minute, second, strings.ToUpper(offset)))
	if err != nil {
		return "", false
	}
	local := engine.DayOf(t, zone) // the last moments of the last day may fall on the day after it
	return local, local.Judgeable()
}

func calendar(year, month, day int) (engine.Day, bool) {
	d, err := engine.ParseDay(fmt.Sprintf("%04d-%02d-%02d", year, month, day))
	return d, err == nil && d.Judgeable()
}

var (
	wordsForm = regexp.MustCompile(`(?i)^` + weekday + `(\d{1,2})[- .]+([a-z]{3,})\.?[- ]+(\d{4}|\d{2})` + clock + `$`)
	monthOf   = map[string]int{"jan": 1, "feb": 2, "maa": 3, "mrt": 3, "mar": 3, "apr": 4, "mei": 5, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12}
	monthName = []string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
		"january", "february", "march", "may", "june", "july", "august", "october", "sept", "mrt"}
)

// inWords reads a day whose month is a word, or its first letters, in Dutch or English: 9 april 2018, 9-apr-18, ma 9 apr. 2018 om 10.00 uur.
func inWords(text string, zone *time.Location) (engine.Day, bool) {
	text = strings.ToLower(text)
	m := wordsForm.FindStringSubmatch(text)
	if m == nil {
		return "", false
	}
	month, ok := monthOf[m[2][:3]]
	if !ok || len(m[2]) > 3 && !slices.Contains(monthName, m[2]) {
		return "", false
	}
	number := func(text string) int {
		n, _ := strconv.Atoi(text) // digits, or nothing
		return n
	}
	year := number(m[3])
	if len(m[3]) == 2 {
		year += 2000
	}
	day, ok := calendar(year, month, number(m[1]))
	at := func(name string) string { return m[wordsForm.SubexpIndex(name)] }
	hour, minute, second := number(at("h")), number(at("min")), number(at("s"))
	if hour > 23 || minute > 59 || second > 59 {
		return "", false
	}
	if offset := at("zone"); ok && offset != "" {
		return moment(day, hour, minute, second, offset, zone)
	}
	return day, ok
}

var serialForm = regexp.MustCompile(`^\d{5}(?:[.,]\d+)?$`)

// serial reads the number of days since the first day of a spreadsheet.
func serial(first time.Time) func(string, *time.Location) (engine.Day, bool) {
	return func(text string, _ *time.Location) (engine.Day, bool) {
		if !serialForm.MatchString(text) {
			return "", false
		}
		n, err := strconv.Atoi(text[:5])
		d := engine.DayOf(first.AddDate(0, 0, n), time.UTC)
		return d, err == nil && d.Judgeable()
	}
}

// DayText is what a cell says of a day: without the blanks around it, and the apostrophe with which a spreadsheet keeps a text a text.
func DayText(cell string) string {
	return strings.TrimPrefix(Trimmed(cell), "'")
}

// Trimmed takes off the blanks around a text, also the fixed space as UTF-8 and as encodings of one byte a character write it.
func Trimmed(text string) string {
	for {
		text = strings.Trim(text, " \t\r\n\u00a0")
		r, n := utf8.DecodeRuneInString(text)
		if r == utf8.RuneError && n == 1 && text[0] == 0xa0 {
			text = text[1:]
			continue
		}
		r, n = utf8.DecodeLastRuneInString(text)
		if r == utf8.RuneError && n == 1 && text[len(text)-1] == 0xa0 {
			text = text[:len(text)-1]
			continue
		}
		return text
	}
}
