# METADATA
# title: Klantcontact, terugbellen, privacypagina Leeuwarden
# description: >-
#   Een achtergelaten nummer dient om te bellen; wie gebeld wordt, beantwoordt eerst vragen die hem herkenbaar maken.
# labels:
#   clause: leeuwarden_privacyverklaring/klant_terugbellen
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:klantcontact", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   signed: null
package clauses.leeuwarden_privacyverklaring.klant_terugbellen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(purpose.within({"terugbellen"})), truth.all([fact.holds("nummer_achtergelaten"), _known])])) if _applies

_applies if {
	act.under({"gebruiken"})
	input.field.dataset == "leeuwarden"
	input.holder.id == "gemeente-leeuwarden"
	purpose.touches({"terugbellen"})
}

_known := truth.any([fact.field({"telefoonnummer"}), fact.holds("geidentificeerd")])
