# METADATA
# title: Werk, uitkering en schulden, gegevens, privacypagina Leeuwarden
# description: >-
#   Voor werk en inkomen is de lijst niet volledig; gezondheid telt alleen waar zij werk of uitkering raakt, strafbare feiten alleen
#   voor het recht op uitkering, een betalingsachterstand alleen voor hulp bij schulden.
# labels:
#   clause: leeuwarden_privacyverklaring/werk_velden
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:werk", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     De grens bij strafrechtelijke gegevens staat tussen haakjes achter dat gegeven; re-integratie en schuldhulp vallen erbuiten.
#   signed: null
package clauses.leeuwarden_privacyverklaring.werk_velden

import data.clauses.leeuwarden_privacyverklaring.werk_velden.fields
import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(purpose.within({"re-integratie", "recht-op-uitkering", "schuldhulpverlening", "vroegsignalering-schulden"})), fact.field(fields), _health, _offences, _arrears, _other])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "leeuwarden"
	input.holder.id == "gemeente-leeuwarden"
	purpose.touches({"re-integratie", "recht-op-uitkering", "schuldhulpverlening", "vroegsignalering-schulden"})
}

_health := truth.all([fact.field({"gezondheidsgegevens"}), fact.holds("invloed_op_werk_of_uitkering")])

_offences := truth.all([fact.field({"strafrechtelijke-gegevens"}), purpose.within({"recht-op-uitkering"})])

_arrears := truth.all([fact.field({"betalingsachterstand"}), purpose.within({"schuldhulpverlening", "vroegsignalering-schulden"})])

# An open list is never stretched to data that the law protects specially, nor to the arrears that were given for help.
_other := truth.all([truth.negate(fact.field({"betalingsachterstand", "gezondheidsgegevens", "godsdienst", "politieke-gezindheid", "seksuele-geaardheid", "strafrechtelijke-gegevens"})), truth.open("gegeven-buiten-de-lijst")])
