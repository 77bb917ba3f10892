# METADATA
# title: Paragraaf 7, tweede punt, bekendmaken buiten de gemeente, afspraken Midden-Nederland
# description: >-
#   Buiten de eigen gemeente gaat er niets naar een ander, tenzij de wet ertoe verplicht of de taak onder de afspraken het meebrengt;
#   Bureau RVS en wie het systeem beheert hebben een eigen regel.
# labels:
#   clause: convenant_midden_nederland/par7_2_bekendmaking
# custom:
#   effect: prohibition
#   side: both
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "convenant_midden_nederland:7:2", from: "2017-03-01"}
#     - {id: "convenant_midden_nederland:4.2", from: "2017-03-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: De taak onder de afspraken opent de deur, maar nooit langs een verbod van paragraaf 4.4.
#   alternative: Alleen een wettelijke plicht opent de deur, zoals paragraaf 4.2 zegt.
#   signed: null
package clauses.convenant_midden_nederland.par7_2_bekendmaking

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_own_rule, _obliged, _task])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.giver.kind == "gemeente"
	input.receiver.id != ""
	input.receiver.kind != "gemeente"
}

_own_rule := truth.any([fact.receiver("bureau-rvs"), fact.receiver("ultimum-bv")])

_obliged := truth.any([fact.holds("wettelijk_voorschrift_tot_bekendmaking"), fact.holds("wettelijke_verplichting")])

_task := fact.holds("volgt_uit_taak")
