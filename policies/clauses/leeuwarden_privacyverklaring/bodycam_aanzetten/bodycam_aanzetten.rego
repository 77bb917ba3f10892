# METADATA
# title: Bodycam, aanzetten, privacypagina Leeuwarden
# description: >-
#   Een handhaver neemt pas op als hij zich onveilig voelt of iets uit de hand dreigt te lopen; wat zonder dat is opgenomen wordt niet
#   gebruikt, bewaard of gegeven.
# labels:
#   clause: leeuwarden_privacyverklaring/bodycam_aanzetten
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:bodycam", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Toestemming van wie in beeld is, is niet nodig. Bij het opnemen wordt de reden gevraagd; daarna weigert alleen wie zegt dat er geen
#     was.
#   presumes: [escalatie_dreigt, onveilig_gevoel]
#   signed: null
package clauses.leeuwarden_privacyverklaring.bodycam_aanzetten

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.holds("onveilig_gevoel"), fact.holds("escalatie_dreigt"), _afterwards])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "bodycam-leeuwarden"
	input.field.name == "bodycambeelden"
	input.holder.id == "gemeente-leeuwarden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "bodycam-leeuwarden"
	input.field.name == "bodycambeelden"
	input.giver.id == "gemeente-leeuwarden"
}

# Only what was recorded although there was neither is out of use.
_afterwards := truth.all([
	truth.negate(fact.action({"opnemen"})),
	truth.any([fact.undenied("onveilig_gevoel"), fact.undenied("escalatie_dreigt")]),
])
