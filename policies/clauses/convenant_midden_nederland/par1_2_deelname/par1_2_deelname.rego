# METADATA
# title: Paragraaf 1.2 en addendum, deelname, afspraken Midden-Nederland
# description: >-
#   Een gemeente in de regio doet mee vanaf het moment dat zij zich aanmeldde en het addendum ondertekende en totdat zij uittreedt. Dat
#   geldt voor wie geeft, voor wie ontvangt en voor wie gebruikt of bewaart.
# labels:
#   clause: convenant_midden_nederland/par1_2_deelname
# custom:
#   effect: condition
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:1.2", from: "2008-01-01"}
#     - {id: "convenant_midden_nederland:addendum", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Op de dag van uittreden doet de gemeente al niet meer mee; zonder bericht is zij niet uitgetreden, en wie tekende heeft zich
#     aangemeld. Wie buiten de gemeenten geeft, en wie gebruikt of bewaart, heeft wat de politie aan een deelnemer verstrekte:
#     dan weigert alleen wat bekend of ontkend is. Bij gebruiken en bewaren telt de dag van de verstrekking. Een wettelijke plicht om te geven gaat voor;
#     wie van geen plicht rept, heeft er geen.
#   alternative: >-
#     De dag van uittreden telt nog mee; en wie uittreedt, gebruikt niets meer van wat hij eerder kreeg.
#   other_route: >-
#     Een gemeente die niet meedoet kan de politie als burgemeester zelf om politiegegevens vragen (dataset politiegegevens/...), op
#     aangetoonde behoefte voor de openbare orde, op grond van artikel 16, eerste lid, Wpg.
#   presumes: [aangemeld, addendum_ondertekend, in_midden_nederland, uitgetreden_op, vordering_126nd, wettelijk_voorschrift_tot_bekendmaking, wettelijke_verplichting]
#   signed: null
package clauses.convenant_midden_nederland.par1_2_deelname

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.participation
import data.lib.secrecy
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_takes_part, _has_taken_part, _took_part, secrecy.by_statute])) if _gives

checks contains check.of(rego.metadata.chain(), truth.any([_takes_part, _has_taken_part, _took_part, secrecy.by_statute])) if _receives

checks contains check.of(rego.metadata.chain(), truth.any([_takes_part, _has_taken_part, _took_part, secrecy.by_statute])) if _holds

_gives if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.giver.kind == "gemeente"
}

_receives if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.receiver.kind == "gemeente"
}

_holds if {
	input.field.dataset == "dagmonitor"
	act.under(act.processing)
	input.holder.kind == "gemeente"
}

_takes_part := truth.all([
	fact.action({"doorverstrekken"}),
	fact.holds("in_midden_nederland"),
	fact.holds("addendum_ondertekend"),
	truth.negate(fact.reached("uitgetreden_op")),
	fact.undenied("aangemeld"),
])

# A municipality that gives to another than a municipality has what the police gave it.
_has_taken_part := truth.all([
	fact.action({"doorverstrekken"}),
	truth.negate(fact.receiver_kind({"gemeente"})),
	fact.undenied("in_midden_nederland"),
	fact.undenied("addendum_ondertekend"),
	truth.negate(fact.reached("uitgetreden_op")),
	fact.undenied("aangemeld"),
])

# What is used or kept came on an earlier day.
_took_part := truth.all([
	truth.negate(fact.action({"doorverstrekken"})),
	fact.undenied("in_midden_nederland"),
	participation.signed_then,
	participation.not_left_then,
	fact.undenied("aangemeld"),
])
