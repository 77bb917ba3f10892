# METADATA
# title: Ondermijning, volgorde van bronnen, privacypagina Leiden
# description: >-
#   Bronnen worden pas in het onderzoek geraadpleegd, en gesloten bronnen pas na de openbare; wat eerder is geraadpleegd wordt niet bewaard
#   of gegeven.
# labels:
#   clause: leiden_privacyverklaring/ondermijning_bronnen
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:ondermijning", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Opvragen en gebruiken zijn raadplegen, en dan wordt het gevraagd. Bij bewaren en geven weigert alleen wie zegt dat het onderzoek niet
#     was begonnen of de openbare bronnen waren overgeslagen.
#   presumes: [onderzoek_gestart, openbare_bronnen_geraadpleegd]
#   signed: null
package clauses.leiden_privacyverklaring.ondermijning_bronnen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_started, _open_first])) if _applies

_applies if {
	act.under(act.handling)
	input.field.dataset == "ondermijning-leiden"
	input.holder.id == "gemeente-leiden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "ondermijning-leiden"
	input.giver.id == "gemeente-leiden"
}

_started := truth.any([
	truth.negate(fact.field({"handelsregistergegevens", "interne-gesloten-bronnen", "kadastergegevens"})),
	fact.holds("onderzoek_gestart"),
	truth.all([_afterwards, fact.undenied("onderzoek_gestart")]),
])

_open_first := truth.any([
	truth.negate(fact.field({"interne-gesloten-bronnen"})),
	fact.holds("openbare_bronnen_geraadpleegd"),
	truth.all([_afterwards, fact.undenied("openbare_bronnen_geraadpleegd")]),
])

# Consulting is receiving or using; keeping and giving come after it.
_afterwards := truth.negate(truth.all([fact.holder_is("gemeente-leiden"), fact.action({"doorverstrekken", "gebruiken"})]))
