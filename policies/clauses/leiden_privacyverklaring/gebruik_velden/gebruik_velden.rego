# METADATA
# title: Gebruik, gegevens per dienst, privacypagina Leiden
# description: Per dienst gebruikt de gemeente alleen de gegevens die haar pagina bij die dienst noemt.
# labels:
#   clause: leiden_privacyverklaring/gebruik_velden
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:gebruik", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     De lijst bij een dienst is als volledig gelezen, ook waar zij als voorbeeld is gebracht. De aanhef in de nieuwsbrief is als geslacht
#     gelezen. Dat iemand een rijbewijs aanvroeg is aangenomen bij dat doel, tot iemand zegt dat het niet zo is.
#     Wat hier is toegezegd bindt ook een bedrijf dat de gegevens heeft; een bevel van politie of officier staat daarbuiten.
#   presumes: [rijbewijs_aangevraagd]
#   signed: null
package clauses.leiden_privacyverklaring.gebruik_velden

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_permit, _driving_licence, _question, _newsletter, _survey, _another_service])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "leiden"
	input.holder.id == "gemeente-leiden"
}

# What the page promises of data binds whoever processes them for the organisation too.
_applies if {
	act.under(act.handling)
	input.field.dataset == "leiden"
	input.holder.kind == "bedrijf"
}

_permit := truth.all([purpose.within({"omgevingsvergunning"}), fact.field({"adres", "e-mailadres", "geslacht", "kadastrale-gegevens", "naam", "nationaliteit", "telefoonnummer", "woonplaats"})])

_driving_licence := truth.all([purpose.within({"rijbewijsaanvraag"}), fact.undenied("rijbewijs_aangevraagd"), fact.field({"adres", "bsn", "geboortedatum", "geboorteplaats", "geslacht", "handtekening", "id-bewijs", "naam", "nationaliteit", "pasfoto", "rijbewijs", "woonplaats"})])

_question := truth.all([purpose.within({"vraag-beantwoorden"}), fact.field({"adres", "e-mailadres", "naam", "telefoonnummer", "woonplaats"})])

_newsletter := truth.all([purpose.within({"nieuwsbrief-stadsnieuws"}), fact.field({"e-mailadres", "geslacht", "naam"})])

_survey := truth.all([purpose.within({"enquete"}), fact.field({"e-mailadres", "geboortedatum", "naam", "telefoonnummer"})])

_another_service := truth.negate(purpose.within({"enquete", "nieuwsbrief-stadsnieuws", "omgevingsvergunning", "rijbewijsaanvraag", "vraag-beantwoorden"}))
