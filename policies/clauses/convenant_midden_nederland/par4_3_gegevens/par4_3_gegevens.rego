# METADATA
# title: Paragraaf 4.3 en bijlage 1, gegevens en codes, afspraken Midden-Nederland
# description: >-
#   De vaste levering blijft bij de opgesomde velden en incidentcodes. Het huisnummer gaat alleen mee bij de codes die daarvoor zijn
#   aangewezen, de werkwijze van de dader alleen bij inbraak.
# labels:
#   clause: convenant_midden_nederland/par4_3_gegevens
# custom:
#   effect: condition
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:4.3", from: "2008-01-01"}
#     - {id: "convenant_midden_nederland:bijlage_1", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     De werkwijze hoort bij gekwalificeerde diefstal uit woning of bijgebouw; bij niet-gekwalificeerde diefstal alleen als het een inbraak
#     was. Het huisnummer van de hoofdtekst en het bereik van-tot van de bijlage vallen allebei onder dezelfde vlag; wie met het bereik kan
#     volstaan, houdt het daarbij. Een plaats gaat niet fijner dan de postcode, of dan het huisnummer waar dat mee mag; de omschrijving is
#     die van de incidentklasse en zegt geen plaats, tenzij is gezegd dat zij verder gaat. Wat buiten de levering valt, valt ook buiten
#     gebruik, bewaren en doorgifte ervan.
#   alternative: De werkwijze hoort alleen bij diefstal uit een woning.
#   other_route: >-
#     Wat buiten de vaste levering valt kan de burgemeester zelf vragen (dataset politiegegevens/...), op aangetoonde behoefte voor de
#     openbare orde, op grond van artikel 16, eerste lid, Wpg.
#   presumes: [gegevensset_aangepast, niveau]
#   signed: null
package clauses.convenant_midden_nederland.par4_3_gegevens

import data.clauses.convenant_midden_nederland.par4_3_gegevens.burglary_codes
import data.clauses.convenant_midden_nederland.par4_3_gegevens.fields
import data.clauses.convenant_midden_nederland.par4_3_gegevens.theft_codes
import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_field, _code, _house_number, _place, _description, _method])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under(act.handling)
}

_field := fact.field(fields)

# A changed set is another list, and another clause says so (paragraph 11, second point).
_code := truth.any([fact.derived("code_in_bijlage", "incident_code"), fact.stated("gegevensset_aangepast")])

_house_number := truth.any([
	truth.negate(fact.field({"huisnummer"})),
	fact.derived("code_met_huisnummer", "incident_code"),
])

_place := truth.any([truth.negate(fact.field({"locatiegegevens"})), _as_far_as_it_goes])

_description := truth.any([truth.negate(fact.field({"omschrijving"})), fact.undenied("niveau"), _as_far_as_it_goes])

_as_far_as_it_goes := truth.any([
	fact.among("niveau", {"postcode", "wijk"}),
	truth.all([fact.equals("niveau", "huisnummer"), fact.derived("code_met_huisnummer", "incident_code")]),
])

_method := truth.any([
	truth.negate(fact.field({"modus-operandi"})),
	fact.among("incident_code", burglary_codes),
	truth.all([fact.among("incident_code", theft_codes), fact.holds("is_inbraak")]),
])
