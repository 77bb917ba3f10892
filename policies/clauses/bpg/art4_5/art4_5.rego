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
#   only_dataset: >-
#     Deze grens hoort bij wegen die er alleen voor een los verzoek zijn; de vaste levering steunt op artikel 16.
#   source: Besluit politiegegevens
#   reading: >-
#     De grens ligt op de weg waarlangs iemand ontvangt, niet op zijn ambt. Artikel 15, 16 en 46, een besluit van de minister en een wettelijke
#     verplichting kennen geen grens naar soort; wie daar niet aan alle eisen voldoet, ontvangt langs artikel 19 of 20 en is gebonden, ook de
#     burgemeester. Gegevens over informanten gaan die weg niet. De tekst van na juli 2018 is niet gezien; aangenomen is dat de grens bleef.
#   alternative: Wie burgemeester of opsporingsambtenaar is, valt ook langs artikel 19 en 20 buiten de grens.
#   presumes: [role, verband_wgs]
#   signed: null
package clauses.bpg.art4_5

import data.lib.act
import data.lib.check
import data.lib.claim
import data.lib.fact
import data.lib.investigation
import data.lib.mandate
import data.lib.purpose
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_ordinary, _urgent, _own_route, _statutory_partnership, claim.duty, claim.minister])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "politiegegevens"
	input.giver.kind == "politie"
	input.receiver.id != ""
}

# The routes that know no limit of kind, each with all that it asks: whoever receives otherwise is bound.
_own_route := truth.any([_mayor, _permits, _police, _prosecution, _investigator])

_mayor := truth.all([
	fact.receiver_kind({"gemeente"}),
	mandate.mayor,
	purpose.within({"gezag-en-zeggenschap-over-de-politie", "handhaving-openbare-orde"}),
	fact.holds("behoeft_burgemeester"),
])

# The decree itself gives him these kinds for these tasks.
_permits := truth.all([
	fact.receiver_kind({"gemeente"}),
	fact.equals("role", "burgemeester"),
	purpose.within({"naturalisatie", "vergunningverlening"}),
	fact.among("gegevenssoort", {"artikel-10-a", "artikel-10-c", "artikel-9"}),
	fact.holds("nodig_voor_taak"),
])

_police := truth.all([fact.receiver_kind({"politie"}), truth.any([_authorised, _employer])])

_authorised := truth.all([fact.holds("geautoriseerd_wpg"), fact.holds("nodig_voor_taak")])

_employer := truth.all([
	fact.equals("role", "verantwoordelijke"),
	purpose.within({"disciplinaire-bestraffing", "klachtbehandeling", "schorsing-en-ontslag", "screening"}),
])

_prosecution := truth.all([
	fact.receiver_sort({"openbaar-ministerie"}),
	fact.holds("behoeft_om"),
	truth.any([purpose.within({"opsporing-en-vervolging"}), fact.holds("wettelijke_taak")]),
])

_investigator := truth.all([
	fact.receiver_kind({"gemeente", "overheid"}),
	investigation.conducted,
	fact.holds("nodig_voor_opsporing"),
])

# Since then the statute on partnerships has limits of its own.
_statutory_partnership := truth.all([
	term.within("2025-03-01", "2099-12-31"),
	claim.partnership,
	claim.riec,
	fact.holds("nodig_voor_verband"),
])

_ordinary := fact.among("gegevenssoort", {"artikel-13", "artikel-8"})

_urgent := truth.all([
	fact.among("gegevenssoort", {"artikel-10-a", "artikel-10-c", "artikel-9"}),
	fact.weighed("dringend_noodzakelijk"),
	fact.holds("functionaris_geraadpleegd"),
])
