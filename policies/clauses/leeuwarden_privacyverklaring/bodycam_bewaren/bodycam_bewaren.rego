# METADATA
# title: Bodycam, bewaartermijn, privacypagina Leeuwarden
# description: >-
#   Beelden verdwijnen na achtentwintig dagen, tenzij zij bij een klacht of een verzoek om inzage horen; dan telt de termijn van de
#   archiefwet.
# labels:
#   clause: leeuwarden_privacyverklaring/bodycam_bewaren
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:bodycam", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   signed: null
package clauses.leeuwarden_privacyverklaring.bodycam_bewaren

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([term.running_days("opgenomen_op", 28), _needed])) if _applies

_applies if {
	act.under({"bewaren"})
	input.field.dataset == "bodycam-leeuwarden"
	input.field.name == "bodycambeelden"
	input.holder.id == "gemeente-leeuwarden"
}

_needed := truth.all([fact.holds("onderdeel_klacht_of_inzage"), truth.negate(fact.holds("archieftermijn_verstreken"))])
