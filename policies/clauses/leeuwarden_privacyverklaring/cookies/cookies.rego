# METADATA
# title: Cookies, bezoek meten, privacypagina Leeuwarden
# description: Zonder toestemming telt de website alleen bezoek waarbij het IP-adres niet wordt opgeslagen.
# labels:
#   clause: leeuwarden_privacyverklaring/cookies
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:cookies", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Wat hier is toegezegd bindt ook een bedrijf dat de gegevens heeft; een bevel van politie of officier staat daarbuiten.
#   signed: null
package clauses.leeuwarden_privacyverklaring.cookies

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(purpose.within({"websiteanalyse"})), truth.negate(fact.holds("ip_opgeslagen")), truth.all([fact.holds("toestemming_betrokkene"), fact.holds("toestemming_vrij_en_geinformeerd")])])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "leeuwarden"
	input.field.name == "ip-adres"
	input.holder.id == "gemeente-leeuwarden"
	purpose.touches({"websiteanalyse"})
}

# What the page promises of data binds whoever processes them for the organisation too.
_applies if {
	act.under(act.handling)
	input.field.dataset == "leeuwarden"
	input.field.name == "ip-adres"
	purpose.touches({"websiteanalyse"})
	input.holder.kind == "bedrijf"
}
