# METADATA
# title: Klantcontact, gegevens, privacypagina Leeuwarden
# description: >-
#   Voor contact gebruikt de gemeente naam, adres, bereikbaarheid, geboortedatum, burgerservicenummer en de zaak zelf; om iets toe te
#   sturen alleen het adres.
# labels:
#   clause: leeuwarden_privacyverklaring/klant_velden
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:klantcontact", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: Wat meestal wordt gevraagd is gelezen als wat kan worden gevraagd; de lijst is verder gesloten.
#   signed: null
package clauses.leeuwarden_privacyverklaring.klant_velden

import data.clauses.leeuwarden_privacyverklaring.klant_velden.fields
import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(purpose.within({"contact-opnemen", "voorlichting"})), _contact, _leaflet])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "leeuwarden"
	input.holder.id == "gemeente-leeuwarden"
	purpose.touches({"contact-opnemen", "voorlichting"})
}

_contact := truth.all([purpose.within({"contact-opnemen"}), fact.field(fields)])

_leaflet := fact.field({"e-mailadres", "naw-gegevens"})
