# METADATA
# title: Bodycam, aantoonbaar belang, privacypagina Leiden
# description: Voor inzage in beelden vraagt de pagina een schriftelijk verzoek met een aantoonbaar belang.
# labels:
#   clause: leiden_privacyverklaring/bodycam_belang
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:bodycam", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Een reden of een belang hoeft niemand te geven die zijn eigen gegevens wil zien; ontbreken ervan is geen grond om te weigeren.
#   overridden_by: avg/art15_lid1
#   signed: null
package clauses.leiden_privacyverklaring.bodycam_belang

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.negate(fact.weighed("aantoonbaar_belang")), {_answer}) if _applies

_applies if {
	act.under({"inzien"})
	input.field.dataset == "bodycam-leiden"
	input.party.kind == "persoon"
}

_answer := check.obligation("verzoek-zonder-reden-behandelen", input.supplier.id)
