# METADATA
# title: Belasting, gegevens, privacypagina Leeuwarden
# description: >-
#   Voor de belasting gebruikt de gemeente een lijst die niet volledig is, maar nooit gegevens over gezondheid, overtuiging,
#   geaardheid of strafbare feiten.
# labels:
#   clause: leeuwarden_privacyverklaring/belasting_velden
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:belasting", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   signed: null
package clauses.leeuwarden_privacyverklaring.belasting_velden

import data.clauses.leeuwarden_privacyverklaring.belasting_velden.fields
import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(purpose.within({"gemeentelijke-belasting"})), fact.field(fields), _household, _other])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "leeuwarden"
	input.holder.id == "gemeente-leeuwarden"
	purpose.touches({"gemeentelijke-belasting"})
}

_household := truth.all([purpose.within({"afvalstoffenheffing"}), fact.field({"huishoudgrootte"})])

# An open list is never stretched to data that the law protects specially.
_other := truth.all([truth.negate(fact.field({"gezondheidsgegevens", "godsdienst", "politieke-gezindheid", "seksuele-geaardheid", "strafrechtelijke-gegevens"})), truth.open("gegeven-buiten-de-lijst")])
