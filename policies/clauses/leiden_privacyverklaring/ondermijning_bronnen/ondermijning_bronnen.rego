# METADATA
# title: Ondermijning, volgorde van bronnen, privacypagina Leiden
# description: Bronnen worden pas in het onderzoek geraadpleegd, en gesloten bronnen pas na de openbare.
# labels:
#   clause: leiden_privacyverklaring/ondermijning_bronnen
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:ondermijning", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   signed: null
package clauses.leiden_privacyverklaring.ondermijning_bronnen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_started, _open_first])) if _applies

_applies if {
	act.under({"gebruiken"})
	input.field.dataset == "ondermijning-leiden"
	input.holder.id == "gemeente-leiden"
}

_started := truth.any([
	truth.negate(fact.field({"handelsregistergegevens", "interne-gesloten-bronnen", "kadastergegevens"})),
	fact.holds("onderzoek_gestart"),
])

_open_first := truth.any([truth.negate(fact.field({"interne-gesloten-bronnen"})), fact.holds("openbare_bronnen_geraadpleegd")])
