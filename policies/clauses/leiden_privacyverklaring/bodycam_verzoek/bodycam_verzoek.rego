# METADATA
# title: Bodycam, eisen aan een uitleesverzoek, privacypagina Leiden
# description: >-
#   Een verzoek om beelden komt schriftelijk of digitaal, met contactgegevens en met dag, tijd en plaats van de opname.
# labels:
#   clause: leiden_privacyverklaring/bodycam_verzoek
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:bodycam", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     De AVG stelt geen vorm aan een verzoek. Wat ontbreekt om de beelden te vinden vraagt de gemeente; het ontbreken is geen grond om te
#     weigeren.
#   overridden_by: avg/art15_lid1
#   signed: null
package clauses.leiden_privacyverklaring.bodycam_verzoek

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.any([truth.negate(fact.holds("datum_tijd_plaats_vermeld")), truth.negate(fact.holds("verzoek_contactgegevens")), truth.negate(fact.holds("verzoek_schriftelijk_of_digitaal"))]), {_ask}) if _applies

_applies if {
	act.under({"inzien"})
	input.field.dataset == "bodycam-leiden"
	input.party.kind == "persoon"
}

_ask := check.obligation("om-aanvulling-vragen", input.supplier.id)
