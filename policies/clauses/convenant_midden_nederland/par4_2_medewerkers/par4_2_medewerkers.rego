# METADATA
# title: Paragraaf 4.2, eigen medewerkers, afspraken Midden-Nederland
# description: >-
#   Een gemeente geeft gegevens uit de dagmonitor alleen door aan eigen medewerkers, en alleen wat zij voor hun toezicht- of
#   handhavingstaak nodig hebben.
# labels:
#   clause: convenant_midden_nederland/par4_2_medewerkers
# custom:
#   effect: condition
#   side: both
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "convenant_midden_nederland:4.2", from: "2017-03-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Een andere gemeente is geen eigen medewerker, ook niet als beide gemeenten meedoen. Geven aan de eigen verwerker is geen doorgeven
#     aan een ander.
#   signed: null
package clauses.convenant_midden_nederland.par4_2_medewerkers

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.processor
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([processor.acts, _own_staff])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.giver.kind == "gemeente"
	input.receiver.kind == "gemeente"
}

_own_staff := truth.all([_same_municipality, _task, _needed])

_same_municipality := fact.holds("zelfde_gemeente")

_task := fact.holds("taak_toezicht_handhaving")

# Need to know of staff is never presumed.
_needed := fact.holds("nodig_voor_toezicht_en_handhaving")
