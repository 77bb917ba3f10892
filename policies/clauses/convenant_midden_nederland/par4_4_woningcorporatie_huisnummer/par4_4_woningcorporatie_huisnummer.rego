# METADATA
# title: Paragraaf 4.4, vierde verbod, woningcorporatie, afspraken Midden-Nederland
# description: >-
#   Een woningcorporatie krijgt uit de dagmonitor niets dat tot op het huisnummer gaat, en gebruikt of bewaart zoiets ook niet.
# labels:
#   clause: convenant_midden_nederland/par4_4_woningcorporatie_huisnummer
# custom:
#   effect: prohibition
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:4.4:verbod:4", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Wijk en postcode zijn grover dan het huisnummer; bij elk ander gegeven telt hoe ver het gaat. Een enkele persoon is fijner dan een
#     huisnummer. Wat zij niet mag krijgen, heeft zij ook niet te gebruiken. Alleen een wettelijke plicht om te geven gaat voor, van wie haar noemt;
#     aanspreken is er geen. Zij spreekt ook op dagen buiten de looptijd: de dagmonitor bestaat alleen als de vaste levering van deze afspraken.
#   presumes: [vordering_126nd, wettelijk_voorschrift_tot_bekendmaking, wettelijke_verplichting]
#   signed: null
package clauses.convenant_midden_nederland.par4_4_woningcorporatie_huisnummer

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.secrecy
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(truth.any([_house_number, _that_far])), secrecy.by_statute])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under(act.handling)
	input.holder.sort == "woningcorporatie"
}

_house_number := fact.field({"huisnummer"})

_that_far := truth.all([
	truth.negate(fact.field({"postcode", "wijk"})),
	fact.among("niveau", {"huisnummer", "persoon"}),
])
