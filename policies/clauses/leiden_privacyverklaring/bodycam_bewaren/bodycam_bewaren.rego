# METADATA
# title: Bodycam, bewaartermijn, privacypagina Leiden
# description: >-
#   Beelden worden na achtentwintig dagen vernietigd, tenzij binnen die tijd om uitlezen is gevraagd voor een klacht; dan tot de
#   procedure klaar is.
# labels:
#   clause: leiden_privacyverklaring/bodycam_bewaren
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:bodycam", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: Voor een verzoek om een andere reden noemt de pagina geen verlenging.
#   signed: null
package clauses.leiden_privacyverklaring.bodycam_bewaren

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([term.running_days("opgenomen_op", 28), _complaint])) if _applies

_applies if {
	act.under({"bewaren"})
	input.field.dataset == "bodycam-leiden"
	input.holder.id == "gemeente-leiden"
}

_complaint := truth.all([
	fact.holds("uitleesverzoek_ontvangen"),
	fact.equals("reden_uitleesverzoek", "klacht"),
	truth.negate(fact.holds("klachtprocedure_afgerond")),
])
