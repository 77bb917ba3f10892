# METADATA
# title: Artikel 28, verbeteren, vernietigen en afschermen, Wpg
# description: >-
#   Bij de politie vraagt de betrokkene schriftelijk om onjuiste gegevens te verbeteren, om te vernietigen wat onjuist, niet meer nodig of
#   onrechtmatig is, of om af te schermen wat hij betwist. De politie antwoordt binnen vier weken en bericht aan wie zij verstrekte.
# labels:
#   clause: wpg/art28
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:28:1", from: "2008-01-01"}
#     - {id: "wpg:28:5", from: "2019-01-01"}
#   source: Wet politiegegevens
#   reading: De tekst van voor 2019 is niet gezien; aangenomen is dat het recht voordien gelijk was.
#   presumes:
#     [betrokkene_jonger_dan_16, eigen_gegevens, kind_minderjarig, machtiging, ouderlijk_gezag, twijfel_identiteit,
#      voogdij_of_curatele, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.wpg.art28

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.requester
import data.lib.term
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), _asked_well, {_answer, _tell}) if _applies

_applies if {
	act.under({"eisen"})
	input.field.regime == "wpg"
	input.supplier.kind == "politie"
	input.party.kind == "persoon"
}

_asked_well := truth.all([
	requester.entitled,
	fact.holds("verzoek_schriftelijk"),
	fact.holds("identiteit_geverifieerd"),
	truth.any([_correct, _destroy, _restrict]),
])

_correct := truth.all([purpose.within({"rectificatie"}), fact.holds("gegevens_onjuist")])

_destroy := truth.all([
	purpose.within({"verwijdering"}),
	truth.any([fact.holds("gegevens_onjuist"), fact.holds("onrechtmatig_verwerkt"), truth.negate(fact.holds("nog_noodzakelijk"))]),
])

_restrict := truth.all([purpose.within({"beperking"}), fact.holds("juistheid_betwist")])

_answer := term.due_days("antwoorden-op-het-verzoek", input.supplier.id, "ontvangen_op", 28)

_tell := check.obligation("ontvangers-inlichten", input.supplier.id)
