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
#     burgemeester. Zolang zo'n eigen weg openstaat, wordt de soort niet gevraagd, en de functionaris alleen aan wie dringende noodzaak noemt. Wie
#     van verplichting noch besluit rept, heeft die niet. Gegevens over informanten gaan die weg niet. De tekst van na juli 2018 is niet gezien; aangenomen is dat de grens bleef.
#   alternative: Wie burgemeester of opsporingsambtenaar is, valt ook langs artikel 19 en 20 buiten de grens.
#   presumes: [functionaris_geraadpleegd, gegevenssoort, machtiging_minister, role, verband_wgs, wettelijke_verplichting]
#   signed: null
package clauses.bpg.art4_5

import data.lib.act
import data.lib.check
import data.lib.claim
import data.lib.fact
import data.lib.kind
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([kind.ordinary, _urgent, kind.own_route, _statutory_partnership, claim.duty, claim.minister])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "politiegegevens"
	input.giver.kind == "politie"
	input.receiver.id != ""
}

# Since then the statute on partnerships has limits of its own.
_statutory_partnership := truth.all([
	term.within("2025-03-01", "2099-12-31"),
	claim.partnership,
	claim.riec,
	fact.holds("nodig_voor_verband"),
])

_urgent := truth.all([
	kind.targeted,
	fact.weighed("dringend_noodzakelijk"),
	kind.officer_heard,
])
