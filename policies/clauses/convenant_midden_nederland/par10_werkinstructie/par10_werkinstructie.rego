# METADATA
# title: Paragraaf 10, werkinstructie, afspraken Midden-Nederland
# description: De gemeente legt in een werkinstructie vast hoe haar mensen de gegevens juist, veilig en integer gebruiken.
# labels:
#   clause: convenant_midden_nederland/par10_werkinstructie
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "convenant_midden_nederland:10", from: "2017-03-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     De instructie is een plicht naast het gebruik; zonder instructie blijft het gebruik zelf toegestaan. Is zij er al, dan hoeft zij niet
#     opnieuw te worden gemaakt.
#   presumes: [werkinstructie_vastgesteld]
#   signed: null
package clauses.convenant_midden_nederland.par10_werkinstructie

import data.lib.act
import data.lib.check
import data.lib.owed
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, owed.work_instruction) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.receiver.kind == "gemeente"
}
