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
#     De lijsten zijn als uitputtend gelezen. Het open tekstveld van het contactformulier is als inhoud van de melding gelezen. Wat het
#     formulier aan de bezoeker overlaat, is vrijwillig gegeven tot iemand zegt dat het niet zo is; een nummer van een contactpersoon is
#     zakelijk als iemand het zegt. Wie de categorie niet zegt, wordt alleen gevraagd naar een categorie die dit doel heeft.
#   presumes: [ook_leveranciersmedewerker, vrijwillig_verstrekt, zakelijk, zelf_gedeeld]
#   signed: null
package clauses.lms_privacyverklaring.par3_gegevens

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_visitor, _supplier_staff, _contact, _in_a_system, _private_number])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "lms"
	input.holder.id == "lms"
}

# Address, postcode and telephone number only if the visitor filled them in, and what he says only if he said it himself.
_visitor := truth.all([
	truth.possible(fact.equals("categorie", "websitebezoeker"), _not_a_visitor),
	truth.any([
		fact.field({"e-mailadres", "ip-adres", "naam", "websitestatistieken", "woonplaats"}),
		truth.all([fact.field({"adres", "postcode", "telefoonnummer"}), fact.undenied("vrijwillig_verstrekt")]),
		truth.all([fact.field({"meldinginhoud"}), fact.undenied("zelf_gedeeld")]),
	]),
])

# Who also works for a supplier is on both lists.
_supplier_staff := truth.all([
	truth.any([
		truth.possible(fact.equals("categorie", "leveranciersmedewerker"), _not_at_the_lms),
		truth.all([truth.possible(fact.equals("categorie", "contactpersoon"), _not_contacted), fact.stated("ook_leveranciersmedewerker")]),
	]),
	fact.field({"einddatum-screening", "geboortedatum", "kopie-screeningsbewijs", "naam", "organisatie"}),
])

_contact := truth.all([
	truth.possible(fact.equals("categorie", "contactpersoon"), _not_contacted),
	fact.field({"functie", "naam", "organisatie", "zakelijk-adres", "zakelijk-telefoonnummer"}),
])

# What centres and services need for help is an open list, so need decides there.
_in_a_system := truth.all([
	truth.possible(fact.equals("categorie", "persoon-in-beheerd-systeem"), _not_in_a_system),
	truth.any([fact.field({"meldinginhoud", "naam", "naam-en-telefoonnummer", "noodoproep", "telefoonnummer"}), fact.holds("nodig_voor_functie")]),
])

# Ordinarily business numbers only: whether there is reason for another is for the LMS to say.
_private_number := truth.all([
	truth.possible(fact.equals("categorie", "contactpersoon"), _not_contacted),
	fact.field({"telefoonnummer"}),
	truth.any([fact.stated("zakelijk"), truth.open("telefoonnummer-contactpersoon")]),
])

# The category is asked only among those that the statement has a purpose like this one for.
_not_a_visitor := truth.all([_of_some_category, truth.negate(purpose.within({"contact-opnemen", "websitebeveiliging", "websiteverbetering"}))])

_not_at_the_lms := truth.all([_of_some_category, truth.negate(_at_the_lms)])

_not_contacted := truth.all([
	_of_some_category,
	truth.negate(truth.any([purpose.within({"communicatie-leverancier"}), truth.all([fact.stated("ook_leveranciersmedewerker"), _at_the_lms])])),
])

_not_in_a_system := truth.all([_of_some_category, truth.negate(purpose.within({"hulpverlening-en-beheer", "technisch-beheer"}))])

_at_the_lms := purpose.within({"screening", "werkzaamheden-bij-lms"})

_of_some_category := purpose.within({
	"communicatie-leverancier", "contact-opnemen", "hulpverlening-en-beheer", "screening", "technisch-beheer", "websitebeveiliging",
	"websiteverbetering", "werkzaamheden-bij-lms",
})
