package proposals

import (
	"net/http"
	"net/url"
	"slices"

	"doelbinding/api/workbench/threeway"
)

// Later is a file whose text was changed by somebody else, so that a person must put the two together.
type Later struct{ Path, Text string }

// again applies the edit of a proposal to the text that is there by now, and shows what comes of it: nothing is kept until its writer has looked. Where
// both changed the same place, the text of the proposal stays as it was, with the other beside it.
func (p *Page) again(w http.ResponseWriter, f Form) error {
	f.Files = slices.Clone(f.Files)
	for i, x := range f.Files {
		now, err := p.current(x.Path)
		if err != nil {
			return refusal(err)
		}
		if now == x.Before {
			continue
		}
		f.Files[i].Before = now
		if text, ok := threeway.Merge(x.Before, x.Text, now); ok {
			f.Files[i].Text = text
			f.Again = append(f.Again, x.Path)
		} else {
			f.Later = append(f.Later, Later{x.Path, now})
		}
	}
	if len(f.Again)+len(f.Later) == 0 {
		f.Trouble = []string{"Niemand veranderde deze bestanden. Uw tekst past nog."}
	}
	status := http.StatusOK
	if len(f.Later) > 0 {
		status = http.StatusConflict
	}
	return p.write(w, status, f)
}

// shown returns the mark of the text over which a form showed a file; empty: the form is of a page that had none.
func shown(form url.Values, name string) string {
	i := slices.Index(form["pad"], name)
	if was := form["was"]; i >= 0 && i < len(was) {
		return was[i]
	}
	return ""
}
