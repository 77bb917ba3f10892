# METADATA
# title: Paragraaf 4, doelen, privacyverklaring LMS
# description: >-
#   Wat de LMS verwerkt gebruikt zij alleen voor het doel dat haar verklaring bij die categorie noemt; een contactformulier is er niet
#   voor een nieuwsbrief.
# labels:
#   clause: lms_privacyverklaring/par4_doelen
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2020-01-01"
#   citations:
#     - {id: "lms_privacyverklaring:4", from: "2020-01-01"}
#   source: Privacyverklaring Landelijke Meldkamer Samenwerking
#   reading: >-
#     Wie buiten dit formulier om voor een nieuwsbrief tekent, valt buiten deze verklaring. Wat in de systemen staat dient de hulpverlening
#     en het beheer daarvan samen; hulpverlening alleen is de taak van de meldkamer.
#     Wat hier is toegezegd bindt ook een bedrijf dat de gegevens van de LMS heeft.
#   presumes: [formulier_ingevuld, ook_leveranciersmedewerker]
#   signed: null
package clauses.lms_privacyverklaring.par4_doelen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_visitor, _supplier_staff, _contact, _in_a_system])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "lms"
	input.holder.id == "lms"
}

# Of what it processes for the LMS a company is not asked the category; no category has another purpose than these.
checks contains check.of(rego.metadata.chain(), _of_some_category) if _applies_to_companies

_applies_to_companies if {
	act.under(act.handling)
	input.field.dataset == "lms"
	input.holder.kind == "bedrijf"
	input.holder.id != "lms"
}

_of_some_category := purpose.within({
	"communicatie-leverancier", "contact-opnemen", "hulpverlening-en-beheer", "screening", "technisch-beheer", "websitebeveiliging",
	"websiteverbetering", "werkzaamheden-bij-lms",
})

# From the contact form only to get in touch; what is measured only to improve the website.
_visitor := truth.all([
	fact.equals("categorie", "websitebezoeker"),
	truth.any([
		truth.all([fact.holds("via_contactformulier"), fact.undenied("formulier_ingevuld"), purpose.within({"contact-opnemen"})]),
		truth.all([fact.field({"ip-adres", "websitestatistieken"}), purpose.within({"websitebeveiliging", "websiteverbetering"})]),
	]),
])

_supplier_staff := truth.all([
	truth.any([
		fact.equals("categorie", "leveranciersmedewerker"),
		truth.all([fact.equals("categorie", "contactpersoon"), fact.stated("ook_leveranciersmedewerker")]),
	]),
	purpose.within({"screening", "werkzaamheden-bij-lms"}),
])

_contact := truth.all([fact.equals("categorie", "contactpersoon"), purpose.within({"communicatie-leverancier"})])

# The centre helps with these systems, the LMS keeps them running.
_in_a_system := truth.all([fact.equals("categorie", "persoon-in-beheerd-systeem"), purpose.within({"hulpverlening-en-beheer", "technisch-beheer"})])
