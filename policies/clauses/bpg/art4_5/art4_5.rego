# METADATA
# title: Artikel 4:5, gevoelige soorten gegevens, Bpg
# description: >-
#   Langs artikel 19 en 20 gaan geen gegevens uit gerichte onderzoeken, tenzij dringend noodzakelijk en na raadpleging van de bevoegde
#   functionaris; de zwaarste soort nooit.
# labels:
#   clause: bpg/art4_5
# custom:
#   effect: prohibition
#   side: disclosure
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "bpg:4_5:1", from: "2008-01-01"}
#     - {id: "bpg:4_5:2", from: "2008-01-01"}
#   source: Besluit politiegegevens
#   reading: >-
#     Artikel 15, 16 en 46 kennen geen grens naar soort, en een wettelijke verplichting evenmin; daar geldt deze bepaling dus niet. Gegevens over
#     informanten gaan deze weg niet. De tekst van na juli 2018 is niet gezien.
#   signed: null
package clauses.bpg.art4_5

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_mayor, _own_route, _ordinary, _urgent, _obliged])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "politiegegevens"
	input.giver.kind == "politie"
	input.receiver.id != ""
}

_mayor := truth.all([
	fact.receiver_kind({"gemeente"}),
	truth.any([fact.equals("role", "burgemeester"), fact.holds("gemandateerd")]),
])

# The police itself, the public prosecution and investigators have their own provisions.
_own_route := truth.any([
	fact.receiver_kind({"politie"}),
	fact.receiver_sort({"openbaar-ministerie"}),
	truth.all([fact.receiver_kind({"gemeente", "overheid"}), fact.equals("role", "opsporingsambtenaar")]),
	_statutory_partnership,
])

# Since then the statute on partnerships has limits of its own.
_statutory_partnership := truth.all([
	term.within("2025-03-01", "2099-12-31"),
	fact.receiver_sort({"riec-partner"}),
	fact.holds("verband_wgs"),
])

_obliged := fact.holds("wettelijke_verplichting")

_ordinary := fact.among("gegevenssoort", {"artikel-13", "artikel-8"})

_urgent := truth.all([
	fact.among("gegevenssoort", {"artikel-10-a", "artikel-10-c", "artikel-9"}),
	fact.weighed("dringend_noodzakelijk"),
	fact.holds("functionaris_geraadpleegd"),
])
