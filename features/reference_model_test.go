package features_test

import (
	"slices"

	"doelbinding/engine"
)

// The decision table of the agreement of Midden-Nederland as a second opinion: written from its statements, whose ids stand behind each rule,
// and not from the clauses. It knows only what the agreement itself says; statute is not its business.

// tri is yes, no, or not to be told yet.
type tri int

const (
	no tri = iota
	open
	yes
)

func and(of ...tri) tri { return slices.Min(of) }
func sure(b bool) tri {
	if b {
		return yes
	}
	return no
}
func negate(t tri) tri { return yes - t }

// told gives a fact as it was said.
func told(q engine.Question, name string) tri {
	v := q.Facts[name]
	switch {
	case !v.Known():
		return open
	case v == engine.Truth(true):
		return yes
	}
	return no
}

func word(q engine.Question, name string) string {
	s, _ := q.Facts[name].Any().(string)
	return s
}

const (
	begin     = engine.Day("2017-03-01") // mnl:11:termijn-1
	firstEnd  = engine.Day("2018-02-28") // mnl:11:termijn-2
	latestEnd = engine.Day("2020-02-29") // mnl:11:termijn-4
)

// runs tells whether the agreement is in force on a day: a year, and tacitly renewed unless somebody says that it was not (mnl:11:termijn-3).
func runs(q engine.Question, day engine.Day) tri {
	switch {
	case day < begin || day > latestEnd:
		return no
	case day <= firstEnd:
		return yes
	}
	return sure(told(q, "stilzwijgend_verlengd") != no)
}

// stands tells whether the partners left the agreement as it is: they can withdraw it together, and nothing says that they did until somebody
// does (mnl:11:toestemming-2).
func stands(q engine.Question) tri { return sure(told(q, "afspraken_ingetrokken") != yes) }

// flows tells whether the police still supply: they may stop of their own accord, and then nothing comes from them (mnl:11:toestemming-1). What a
// municipality has of them it has.
func flows(q engine.Question) tri {
	return sure(q.Supplier == q.Party || told(q, "politie_heeft_verstrekking_gestaakt") != yes)
}

// delivered tells whether the data came in the term of the agreement: what came outside it is not its supply.
func delivered(q engine.Question) tri {
	if came := engine.Day(word(q, "verstrekt_op")); came != "" {
		return runs(q, came)
	}
	switch {
	case q.Day < begin:
		return no
	case q.Day <= firstEnd, q.Day <= latestEnd && runs(q, q.Day) == yes:
		return yes
	}
	return open
}

// uses lists what the agreement allows, and what falls under each (mnl:1.3:toestemming-1..5, mnl:4.4:toestemming-1..8, mnl:8:toestemming-1).
var uses = map[string]bool{
	"handhaving-openbare-orde": true, "gerichte-inzet-toezicht-en-handhaving": true, "aanpassing-publiek-domein": true,
	"schriftelijk-aanbod-preventieadvies": true, "preventiebrieven-in-buurt": true, "aanspreken-woningcorporatie": true,
	"buurtgericht-preventieadvies": true, "persoonlijk-bezoek-preventieadvies": true, "preventieve-maatregelen-openbare-orde": true,
	"aanspreken-overlastgevers": true, "preventie-overlast": true, "operationele-analyse": true, "voorspelling-delicten": true,
}

// listed tells whether the purpose is one of them; one that holds several of them is too wide to say.
func listed(q engine.Question) tri {
	switch {
	case uses[q.Purpose]:
		return yes
	case q.Purpose == "", slices.Contains([]string{"openbare-orde-en-veiligheid", "preventie", "analyse"}, q.Purpose):
		return open
	}
	return no // mnl:4.4:verbod-1
}

var withNumber = []string{"A20", "A21", "A30", "A34"} // mnl:4.3:toestemming-2, -3; mnl:b1

// supplied tells whether a field belongs to the standing supply for a code (mnl:4.3:verbod-1).
func supplied(q engine.Question) tri {
	inList := sure(q.Selector != "Z99") // mnl:b1:definitie-3; the only code of the space that is not in it
	switch q.Field {
	case "dagmonitor/wijk", "dagmonitor/postcode":
		return inList // mnl:4.3:toestemming-1
	case "dagmonitor/huisnummer":
		return sure(slices.Contains(withNumber, q.Selector))
	case "dagmonitor/modus-operandi": // mnl:4.3:toestemming-4
		switch q.Selector {
		case "A20", "A21":
			return yes
		case "A30", "A34":
			return told(q, "is_inbraak")
		}
	}
	return no // names, numbers of persons, telephone: outside (mnl:b1:definitie-1)
}

// member tells whether a municipality takes part: it lies in the region and signed the addendum (mnl:1.2:rol-2, mnl:1.2:voorwaarde-1). Of Almere
// the addendum is known (mnl:add:termijn-1).
func member(q engine.Question, party string) tri {
	switch party {
	case "gemeente-leiden":
		return no
	case "gemeente-almere":
		left := engine.Day(word(q, "uitgetreden_op")) // mnl:11:toestemming-3
		return sure(q.Day >= "2017-03-16" && (left == "" || left > q.Day))
	}
	if left := engine.Day(word(q, "uitgetreden_op")); left != "" && left <= q.Day {
		return no // mnl:11:toestemming-3
	}
	signed := told(q, "addendum_ondertekend")
	if signed == open && q.Action != "ontvangen" {
		return yes // the supply exists with participants only: who has it took part, unless somebody says that it did not
	}
	return signed
}

// needed tells whether a member of staff may have it: it has a task of supervision or enforcement and needs it for that (mnl:4.2:voorwaarde-2,
// -3). The mayor is the recipient by law (mnl:1:toestemming-2).
func needed(q engine.Question, role string) tri {
	if role == "burgemeester" {
		return yes
	}
	task := told(q, "taak_toezicht_handhaving")
	if role == "toezichthouder" && task == open {
		task = yes // mnl:1:rol-2: what decides is the task, and that is this one's
	}
	return and(task, told(q, "nodig_voor_toezicht_en_handhaving"))
}

// visited tells whether injured people may be approached in person (mnl:4.4:verbod-2, mnl:4.4:voorwaarde-2).
func visited(q engine.Question) tri {
	if q.Purpose != "persoonlijk-bezoek-preventieadvies" {
		return yes
	}
	announced := open
	switch word(q, "aankondiging") {
	case "schriftelijk", "telefonisch":
		announced = yes
	case "geen":
		announced = no
	}
	return and(announced, told(q, "gelegenheid_tot_weigeren"), sure(told(q, "benadeelde_wil_bezoek") != no))
}

// offered tells whether injured people may be offered advice: of a burglary in a home, and that is A20; A30 is open (mnl:4.4:toestemming-4), by a
// letter of their own (mnl:4.4:voorwaarde-1). Who only keeps the data has no letter yet.
func offered(q engine.Question) tri {
	if q.Purpose != "schriftelijk-aanbod-preventieadvies" {
		return yes
	}
	burglary := sure(q.Selector == "A20")
	if q.Selector == "A30" {
		burglary = told(q, "is_inbraak")
	}
	own := told(q, "op_maat")
	if q.Action == "bewaren" && own == open {
		own = yes
	}
	return and(burglary, sure(told(q, "vorm_schriftelijk") != no), own)
}

// posted tells whether a letter to the neighbourhood keeps to what it may tell: no address that was hit (mnl:4.4:toestemming-5, mnl:4.2:plicht-1).
// What is known by district or postal code only tells none of itself, and nobody has a letter yet who gets or keeps what it will be made of.
func posted(q engine.Question) tri {
	tells := told(q, "brief_noemt_getroffen_adres")
	coarse := q.Field == "dagmonitor/wijk" || q.Field == "dagmonitor/postcode"
	switch {
	case q.Purpose != "preventiebrieven-in-buurt", tells == open && (coarse && q.Action != "doorverstrekken" || q.Action == "bewaren" || q.Action == "ontvangen"):
		return yes
	}
	return negate(tells)
}

// housed tells whether a housing corporation gets nothing as fine as a house number (mnl:4.4:verbod-4). District and postal code are coarser of
// themselves; of anything else it counts how far it goes.
func housed(q engine.Question) tri {
	switch q.Field {
	case "dagmonitor/huisnummer":
		return no
	case "dagmonitor/wijk", "dagmonitor/postcode":
		return yes
	}
	switch word(q, "niveau") {
	case "":
		return open
	case "huisnummer", "persoon":
		return no
	}
	return yes
}

// still tells whether the data are still needed: what is not is neither kept nor used (mnl:5:termijn-1). A listed use carries its need; keeping is
// no use, and asks.
func still(q engine.Question) tri {
	need := told(q, "nog_noodzakelijk")
	if need == open && q.Action != "bewaren" {
		return yes
	}
	return need
}

// spoken tells whether secrecy lets the municipality tell a corporation: where the task under the agreement entails it, and that is where a use
// consists in telling (mnl:7:voorwaarde-1, mnl:4.4:toestemming-6). Whether the task does is for the municipality to say.
func spoken(q engine.Question) tri {
	use := no
	switch q.Purpose {
	case "aanspreken-woningcorporatie":
		use = yes
	case "", "preventie", "openbare-orde-en-veiligheid":
		use = open
	}
	return and(use, told(q, "volgt_uit_taak"))
}

// kept tells whether the data are within the longest term (mnl:5:termijn-2).
func kept(q engine.Question) tri {
	came := engine.Day(word(q, "verstrekt_op"))
	last := latestEnd
	if told(q, "stilzwijgend_verlengd") == no {
		last = firstEnd
	}
	switch {
	case came != "":
	case begin.AddMonths(2, 2) >= q.Day:
		return yes // it cannot have come before the agreement
	case last.AddMonths(2, 2) < q.Day:
		return no // nor after it
	default:
		return open
	}
	return sure(came.AddMonths(2, 2) >= q.Day)
}

// model says what the agreement makes of a question, and which of its rules say so.
func model(q engine.Question) (verdict tri, rules map[string]tri) {
	r := map[string]tri{"field": supplied(q), "use": listed(q), "member": member(q, q.Party), "visit": visited(q), "offer": offered(q), "letter": posted(q), "still": still(q)}
	switch q.Action {
	case "ontvangen":
		r["term"], r["stands"], r["supply"] = runs(q, q.Day), stands(q), flows(q)
		if q.Supplier == q.Party { // handed on inside the municipality (mnl:4.2:toestemming-1)
			r["staff"] = needed(q, q.Role)
		}
	case "doorverstrekken":
		r["term"] = runs(q, q.Day)
		if word(q, engine.FactReceiver) == "woningcorporatie" { // mnl:4.4:toestemming-6, mnl:4.4:verbod-4
			r["corporation"], r["secrecy"] = housed(q), spoken(q)
		}
	case "gebruiken":
		r["delivered"], r["cap"], r["staff"] = delivered(q), kept(q), needed(q, q.Role)
	case "bewaren":
		r["delivered"], r["cap"] = delivered(q), kept(q)
	case "samenvoegen":
		r["delivered"], r["cap"], r["staff"] = delivered(q), kept(q), needed(q, q.Role)
		r["file"] = negate(told(q, "bestand_ook_voor_ander_doel")) // mnl:6:verbod-2
	}
	verdict = yes
	for _, t := range r {
		verdict = and(verdict, t)
	}
	return verdict, r
}
