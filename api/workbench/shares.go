package workbench

import (
	"cmp"
	"errors"
	"maps"
	"mime"
	"net/http"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"time"

	"doelbinding/api/admission"
	"doelbinding/api/workbench/page"
	"doelbinding/api/workbench/who"
)

// Rate is how much each visitor may ask for. A page takes one out of a share; what runs long takes more (page.Runs, page.Long).
type Rate struct {
	PerSecond float64 // by which a share fills; zero: there is no limit
	Burst     int     // a whole share
}

// remembered is how many people, and how many addresses, have a share of which is known how much was taken. There can be no more sessions than that.
const remembered = 10_000

// shares are those of people who are logged in, and of addresses from which nobody has: however many addresses come, they push out no person.
type shares struct {
	people, addresses *admission.Shares
	address           func(*http.Request) string
	now               func() time.Time
}

func newShares(c Config) *shares {
	kind := func() *admission.Shares { return admission.NewShares(c.Rate.PerSecond, c.Rate.Burst, remembered) }
	return &shares{kind(), kind(), c.Address, c.Now}
}

// entered returns a request whose pages take what they cost out of the share of a person; of an address if it is nobody.
func (s *shares) entered(r *http.Request, me who.Person) *http.Request {
	of, visitor := s.people, me.ID
	if visitor == "" {
		of, visitor = s.addresses, network(s.address(r))
	}
	return r.WithContext(page.WithSpend(r.Context(), func(weight int) time.Duration { return of.Spend(visitor, weight, s.now()) }))
}

// spend takes what every request to a page costs.
func (s *shares) spend(r *http.Request, to page.Route) error {
	if to.Free {
		return nil
	}
	return page.Spend(r, cmp.Or(to.Weight, 1))
}

// network returns what one subscriber has: an address of IPv4, or the first half of one of IPv6, whose other half a computer chooses itself.
func network(address string) string {
	ip, err := netip.ParseAddr(address)
	if err != nil {
		return address
	}
	if ip = ip.Unmap(); ip.Is6() {
		return netip.PrefixFrom(ip.WithZone(""), 64).Masked().String()
	}
	return ip.String()
}

// maxAgain is how many bytes of a form are given back. No form of a page is longer, but for those with a file.
const maxAgain = 2 << 20

// again gives back what was sent with a request that was refused for its rate, so that nobody types it twice.
func again(w http.ResponseWriter, r *http.Request, err error) error {
	var f *page.Failure
	if !errors.As(err, &f) || f.Wait <= 0 {
		return err
	}
	w.Header().Set("Retry-After", strconv.Itoa(admission.Seconds(f.Wait)))
	if r.Method != http.MethodPost || !ReadsHTML(r) {
		return err
	}
	f.Next = "Wacht " + page.Waiting(f.Wait) + ". Ga dan terug in de browser en verstuur het formulier opnieuw. Een bestand moet u misschien opnieuw kiezen."
	if kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); kind != "application/x-www-form-urlencoded" {
		return err
	}
	r.Body = http.MaxBytesReader(w, r.Body, maxAgain)
	if r.ParseForm() != nil {
		return err
	}
	f.Next = "Wacht " + page.Waiting(f.Wait) + " en kies dan Verstuur het opnieuw. Alles wat u invulde, gaat mee."
	f.Again = &page.Again{Path: r.URL.RequestURI(), Fields: fields(r.PostForm)}
	return err
}

// fields returns what a form has, the values of a name in their order. A text of some lines is shown to who wrote it.
func fields(form map[string][]string) (out []page.Field) {
	texts := 0
	for _, name := range slices.Sorted(maps.Keys(form)) {
		for _, value := range form[name] {
			x := page.Field{Name: name, Value: value}
			if strings.Contains(value, "\n") {
				texts++
				x.Text = texts
			}
			out = append(out, x)
		}
	}
	return out
}
