# METADATA
# title: Klantcontact, terugbellen, privacypagina Leeuwarden
# description: >-
#   Een achtergelaten nummer dient om te bellen; wie gebeld wordt, beantwoordt eerst vragen die hem herkenbaar maken, en hoort eerder niets
#   uit zijn dossier.
# labels:
#   clause: leeuwarden_privacyverklaring/klant_terugbellen
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:klantcontact", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Wie een vraag beantwoordt van iemand die zijn nummer achterliet, belt terug, welk woord hij er ook voor gebruikt.
#   presumes: [nummer_achtergelaten]
#   signed: null
package clauses.leeuwarden_privacyverklaring.klant_terugbellen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(_called_back), truth.all([fact.holds("nummer_achtergelaten"), _known])])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "leeuwarden"
	purpose.touches({"terugbellen", "vraag-beantwoorden"})
	input.holder.id == "gemeente-leeuwarden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "leeuwarden"
	purpose.touches({"terugbellen", "vraag-beantwoorden"})
	input.giver.id == "gemeente-leeuwarden"
}

# Answering a question of somebody who left a number is calling back.
_called_back := truth.any([purpose.within({"terugbellen"}), truth.all([purpose.within({"vraag-beantwoorden"}), fact.stated("nummer_achtergelaten")])])

_known := truth.any([fact.field({"telefoonnummer"}), fact.holds("geidentificeerd")])
