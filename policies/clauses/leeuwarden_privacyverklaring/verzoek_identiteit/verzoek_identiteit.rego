# METADATA
# title: Verzoek, wie het doet, privacypagina Leeuwarden
# description: >-
#   Wie gegevens opvraagt maakt zich bekend: online met DigiD, aan de balie met een origineel identiteitsbewijs, voor een ander met
#   diens DigiD of met machtiging en beide bewijzen, voor een kind met gezag.
# labels:
#   clause: leeuwarden_privacyverklaring/verzoek_identiteit
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:verzoek", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     De pagina eist het bij elk verzoek. Artikel 12 lid 6 AVG laat dat alleen toe bij redelijke twijfel; zonder twijfel geldt de eis
#     dus niet.
#   overridden_by: avg/art12_lid6
#   presumes: [kopie_id]
#   signed: null
package clauses.leeuwarden_privacyverklaring.verzoek_identiteit

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(fact.holds("twijfel_identiteit")), _own, _for_another, _for_a_child])) if _applies

_applies if {
	act.under({"inzien"})
	input.field.dataset in {"bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.party.kind == "persoon"
}

_own := truth.all([fact.holds("eigen_gegevens"), truth.any([fact.holds("digid"), _document])])

_for_another := truth.all([fact.holds("machtiging"), truth.any([_together, _at_the_desk])])

_together := truth.all([fact.holds("digid"), fact.holds("digid_betrokkene")])

_at_the_desk := truth.all([_document, fact.holds("id_betrokkene")])

_for_a_child := truth.all([
	fact.holds("wettelijke_vertegenwoordiging"),
	fact.holds("ouderlijk_gezag"),
	truth.any([fact.holds("digid"), _document]),
])

# A copy is not enough.
_document := truth.all([fact.holds("geldig_id_getoond"), truth.negate(fact.stated("kopie_id"))])
