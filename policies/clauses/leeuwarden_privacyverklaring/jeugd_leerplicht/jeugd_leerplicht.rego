# METADATA
# title: Leerplicht, toezicht, privacypagina Leeuwarden
# description: Verzuim en leerplicht bekijkt de leerplichtambtenaar, bij kinderen die leerplichtig zijn.
# labels:
#   clause: leeuwarden_privacyverklaring/jeugd_leerplicht
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:jeugd", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     De pagina noemt zes tot zestien jaar. De Leerplichtwet begint bij vijf jaar en loopt met de kwalificatieplicht tot achttien; de
#     wet gaat voor. Of een kind van die leeftijd al of nog leerplichtig is, hangt van het schooljaar af en is hier niet uitgerekend.
#     Leerplicht is bij wet opgedragen aan die ambtenaar (artikel 16 Leerplichtwet 1969): gebruikt de gemeente er als zodanig gegevens voor, dan
#     is hij het. Wie inziet zegt wie hij is.
#   presumes: [role]
#   signed: null
package clauses.leeuwarden_privacyverklaring.jeugd_leerplicht

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(purpose.within({"leerplicht"})), truth.all([_officer, _age])])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "leeuwarden"
	input.field.name in {"leerplichtgegevens", "verzuimgegevens"}
	input.holder.id == "gemeente-leeuwarden"
	purpose.touches({"leerplicht"})
}

# Whoever looks is somebody, and says who.
_officer := truth.any([fact.equals("role", "leerplichtambtenaar"), truth.all([truth.negate(fact.action({"inzien"})), fact.undenied("role")])])

_age := truth.all([fact.at_least("leeftijd_kind", 5), fact.at_most("leeftijd_kind", 17)])
