# METADATA
# title: Paragraaf 1.2 en addendum, deelname, afspraken Midden-Nederland
# description: Een gemeente in de regio doet mee vanaf het moment dat zij het addendum heeft ondertekend en totdat zij uittreedt.
# labels:
#   clause: convenant_midden_nederland/par1_2_deelname
# custom:
#   effect: condition
#   side: both
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "convenant_midden_nederland:1.2", from: "2017-03-01"}
#     - {id: "convenant_midden_nederland:addendum", from: "2017-03-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: Op de dag van uittreden doet de gemeente al niet meer mee. Zonder bericht is zij niet uitgetreden.
#   alternative: De dag van uittreden telt nog mee.
#   presumes: [uitgetreden_op]
#   other_route: >-
#     Een gemeente die niet meedoet kan de politie als burgemeester zelf om politiegegevens vragen (dataset politiegegevens/...), op
#     aangetoonde behoefte voor de openbare orde, op grond van artikel 16, eerste lid, Wpg.
#   signed: null
package clauses.convenant_midden_nederland.par1_2_deelname

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_in_region, _signed, _not_left])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.receiver.kind == "gemeente"
}

_in_region := fact.holds("in_midden_nederland")

_signed := fact.holds("addendum_ondertekend")

_not_left := truth.negate(fact.reached("uitgetreden_op"))
