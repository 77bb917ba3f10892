# METADATA
# title: Bodycam, inzage door wie gefilmd is, privacypagina Leiden
# description: >-
#   Wie gefilmd is ziet de beelden met anderen onherkenbaar, nadat de inhoud daarop is nagekeken.
# labels:
#   clause: leiden_privacyverklaring/bodycam_inzage
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:bodycam", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Of er anderen op staan wordt gevraagd; dat iemand de inhoud niet heeft nagekeken weigert alleen als het is gezegd.
#   presumes: [inhoud_getoetst]
#   signed: null
package clauses.leiden_privacyverklaring.bodycam_inzage

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_others_hidden, fact.undenied("inhoud_getoetst")])) if _applies

_applies if {
	act.under({"inzien"})
	input.field.dataset == "bodycam-leiden"
	input.party.kind == "persoon"
}

_others_hidden := truth.any([truth.negate(fact.holds("derden_in_beeld")), fact.holds("derden_onherkenbaar")])
