# METADATA
# title: Opnemen door een inwoner, privacypagina Leiden
# description: >-
#   Een inwoner mag zijn gesprek met de gemeente opnemen; de pagina vraagt hem dat vooraf te zeggen, de opname voor zichzelf en uit de
#   openbaarheid te houden, en op verzoek een kopie te geven.
# labels:
#   clause: leiden_privacyverklaring/opname_inwoner
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:opnemen", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Wat de pagina een inwoner vraagt is een verzoek: wie zich er niet aan houdt, overtreedt hier geen regel. Het gaat als plicht met het
#     antwoord mee.
#   alternative: >-
#     De spelregels zijn voorwaarden, en wie ze niet volgt mag niet opnemen.
#   signed: null
package clauses.leiden_privacyverklaring.opname_inwoner

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_announce, _copy, _private}) if _applies

_applies if {
	act.under({"opnemen"})
	input.field.dataset == "gespreksopname-leiden"
	input.party.kind == "persoon"
}

_announce := check.obligation("opname-vooraf-melden", input.party.id)

_copy := check.obligation("kopie-geven", input.party.id)

_private := check.obligation("niet-openbaar-maken", input.party.id)
