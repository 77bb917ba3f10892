# METADATA
# title: Paragraaf 4.4, eerste verbod, gesloten lijst van doelen, afspraken Midden-Nederland
# description: De dagmonitor dient alleen de doelen die de afspraken noemen; elk ander doel is uitgesloten.
# labels:
#   clause: convenant_midden_nederland/par4_4_gebruik
# custom:
#   effect: prohibition
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:4.4:verbod:1", from: "2008-01-01"}
#     - {id: "convenant_midden_nederland:1.3", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Aangegeven doelen zijn die van paragraaf 1.3 en van 4.4 samen, en het laden in het VIS van paragraaf 8. Wat onder een genoemd doel
#     valt, is ook genoemd; wat ernaast staat niet. Een doel erboven is te ruim, en toezicht en handhaving zonder meer ook: de afspraken
#     noemen alleen de gerichte inzet. Een wettelijke plicht om te geven gaat voor; wie moet geven, noemt dat doel en die plicht. Zij spreekt ook op dagen
#     buiten de looptijd: de dagmonitor bestaat alleen als de vaste levering van deze afspraken.
#   alternative: Alleen de opsomming in 4.4 telt; de doelen van 1.3 zijn een inleiding.
#   other_route: >-
#     Verplicht de wet om te geven, dan is het doel wettelijke verstrekking, wettelijke bekendmaking of opsporing en vervolging, en zegt de
#     vraag welke plicht er is.
#   presumes: [vordering_126nd, wettelijk_voorschrift_tot_bekendmaking, wettelijke_verplichting]
#   signed: null
package clauses.convenant_midden_nederland.par4_4_gebruik

import data.lib.act
import data.lib.check
import data.lib.necessity
import data.lib.processor
import data.lib.purpose
import data.lib.secrecy
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([necessity.listed, secrecy.by_statute, _back_at_the_end])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under(act.handling)
}

# At the end of the contract the processor returns what it holds.
_back_at_the_end := truth.all([purpose.within({"beeindiging"}), processor.returns_at_the_end])
