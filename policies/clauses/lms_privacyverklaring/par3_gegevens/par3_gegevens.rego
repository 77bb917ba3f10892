# METADATA
# title: Paragraaf 3, gegevens per categorie, privacyverklaring LMS
# description: De LMS verwerkt per categorie personen alleen de gegevens die haar verklaring voor die categorie noemt.
# labels:
#   clause: lms_privacyverklaring/par3_gegevens
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2020-01-01"
#   citations:
#     - {id: "lms_privacyverklaring:3", from: "2020-01-01"}
#   source: Privacyverklaring Landelijke Meldkamer Samenwerking
#   reading: >-
#     De lijsten zijn als uitputtend gelezen. Het open tekstveld van het contactformulier is als inhoud van de melding gelezen.
#   signed: null
package clauses.lms_privacyverklaring.par3_gegevens

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_visitor, _supplier_staff, _contact, _in_a_system, _private_number])) if _applies

_applies if {
	act.under({"gebruiken", "bewaren"})
	input.field.dataset == "lms"
	input.holder.id == "lms"
}

_visitor := truth.all([fact.equals("categorie", "websitebezoeker"), fact.field({"adres", "e-mailadres", "ip-adres", "meldinginhoud", "naam", "postcode", "telefoonnummer", "websitestatistieken", "woonplaats"})])

_supplier_staff := truth.all([fact.equals("categorie", "leveranciersmedewerker"), fact.field({"einddatum-screening", "geboortedatum", "kopie-screeningsbewijs", "naam", "organisatie"})])

_contact := truth.all([fact.equals("categorie", "contactpersoon"), fact.field({"functie", "naam", "organisatie", "zakelijk-adres", "zakelijk-telefoonnummer"})])

# What centres and services need for help is an open list, so need decides there.
_in_a_system := truth.all([
	fact.equals("categorie", "persoon-in-beheerd-systeem"),
	truth.any([fact.field({"meldinginhoud", "naam", "noodoproep", "telefoonnummer"}), fact.holds("nodig_voor_functie")]),
])

# Ordinarily business numbers only: whether there is reason for another is for the LMS to say.
_private_number := truth.all([
	fact.equals("categorie", "contactpersoon"),
	fact.field({"telefoonnummer"}),
	truth.open("telefoonnummer-contactpersoon"),
])
