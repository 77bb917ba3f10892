# METADATA
# title: Artikel 27, weigeren van kennisneming, Wpg
# description: >-
#   De politie weigert kennisneming voor zover dat noodzakelijk en evenredig is voor een belang dat de bepaling noemt; gegevens over
#   informanten altijd.
# labels:
#   clause: wpg/art27
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2019-01-01"
#   citations:
#     - {id: "wpg:27:1", from: "2019-01-01"}
#     - {id: "wpg:27:3", from: "2019-01-01"}
#   source: Wet politiegegevens
#   reading: >-
#     De tekst van voor 2019 kende andere belangen; die staan in een eigen bepaling. De letter noemt
#     het belang; alleen wie zegt dat het er niet is, heeft haar niet.
#   presumes: [art23_belang]
#   signed: null
package clauses.wpg.art27

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_informants, truth.all([_letter, fact.undenied("art23_belang"), fact.weighed("weigering_noodzakelijk"), fact.holds("reden_opgegeven")])])) if _applies

_applies if {
	act.under({"weigeren-inzage"})
	input.field.regime == "wpg"
	input.holder.kind == "politie"
}

_informants := fact.equals("gegevenssoort", "artikel-12")

_letter := fact.among("wpg27_letter", {"a", "b", "c", "d", "e", "f"})
