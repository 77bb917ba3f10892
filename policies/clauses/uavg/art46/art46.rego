# METADATA
# title: Artikel 24 Wbp en artikel 46 UAVG, burgerservicenummer
# description: >-
#   Het burgerservicenummer wordt alleen gebruikt waar een wet het voorschrijft, en door de overheid voor haar taak.
# labels:
#   clause: uavg/art46
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wbp:24:1", from: "2008-01-01", until: "2018-05-24"}
#     - {id: "uavg:46:1", from: "2018-05-25"}
#   source: Uitvoeringswet AVG
#   reading: >-
#     De algemene bepaling voor overheidsorganen in de Wabb is als de eigen taak gelezen. Het nummer eisen om te weten wie een verzoek doet, is
#     geen eigen taak: daarvoor schrijft geen wet het voor, tot iemand er een noemt. Ook wie geen overheid is noemt de wet die hem het nummer
#     voorschrijft; wie er geen noemt, heeft er geen.
#   presumes: [bsn_wettelijk_voorgeschreven]
#   signed: null
package clauses.uavg.art46

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_own_task, _prescribed])) if _applies

_applies if {
	act.under({"doorverstrekken", "gebruiken", "bewaren", "eisen"})
	input.field.name in {"bsn", "bsn-benadeelde"}
	input.holder.kind in body.civil
}

_own_task := truth.all([
	fact.holder(body.public),
	truth.any([purpose.within({"handhaving-openbare-orde"}), fact.holds("doel_is_gemeentelijke_taak"), fact.holds("wettelijke_taak")]),
	truth.negate(_demanded_to_verify),
])

# No statute prescribes it to know who makes a request, and a private organisation names the one that prescribes it to that organisation: there it
# is not asked, but who names one is believed.
_prescribed := truth.any([
	fact.stated("bsn_wettelijk_voorgeschreven"),
	truth.all([fact.holder(body.public), truth.negate(_demanded_to_verify), fact.holds("bsn_wettelijk_voorgeschreven")]),
])

# Whoever asks for his own data is not made to give the number to show who he is.
_demanded_to_verify := truth.all([fact.action({"eisen"}), purpose.within({"verificatie-identiteit"})])
