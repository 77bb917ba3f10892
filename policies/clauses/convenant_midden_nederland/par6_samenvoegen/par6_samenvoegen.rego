# METADATA
# title: Paragraaf 6, tweede punt, samenvoegen, afspraken Midden-Nederland
# description: De gegevens gaan niet samen met een bestand dat ook voor iets anders wordt gebruikt.
# labels:
#   clause: convenant_midden_nederland/par6_samenvoegen
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:6:2", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Ook het eigen bestand van de gemeente telt: vanuit de politie gezien is zij de andere deelnemer. Een bestand dat alleen het doel van
#     de afspraken dient, mag. Wie niet samenvoegt, wordt er niet naar gevraagd; wie zegt dat het bestand ook iets anders dient, verwerkt er
#     niet in. Zij spreekt ook op dagen buiten de looptijd: de dagmonitor bestaat alleen als de vaste levering van deze afspraken.
#   presumes: [bestand_ook_voor_ander_doel]
#   signed: null
package clauses.convenant_midden_nederland.par6_samenvoegen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(fact.holds("bestand_ook_voor_ander_doel")), _nothing_merged])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under(act.processing)
}

_nothing_merged := truth.all([
	truth.negate(fact.action({"samenvoegen"})),
	truth.negate(fact.stated("bestand_ook_voor_ander_doel")),
])
