# METADATA
# title: Paragraaf 4.4, eerste verbod, gesloten lijst van doelen, afspraken Midden-Nederland
# description: De dagmonitor dient alleen de doelen die de afspraken noemen; elk ander doel is uitgesloten.
# labels:
#   clause: convenant_midden_nederland/par4_4_gebruik
# custom:
#   effect: prohibition
#   side: both
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "convenant_midden_nederland:4.4:verbod:1", from: "2017-03-01"}
#     - {id: "convenant_midden_nederland:1.3", from: "2017-03-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Aangegeven doelen zijn die van paragraaf 1.3 en van 4.4 samen, en het laden in het VIS van paragraaf 8. Wat onder een genoemd doel
#     valt, is ook genoemd; wat ernaast staat niet. Een doel erboven is te ruim.
#   alternative: Alleen de opsomming in 4.4 telt; de doelen van 1.3 zijn een inleiding.
#   signed: null
package clauses.convenant_midden_nederland.par4_4_gebruik

import data.lib.act
import data.lib.check
import data.lib.purpose

checks contains check.of(rego.metadata.chain(), purpose.listed) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken", "gebruiken", "bewaren"})
}
