# METADATA
# title: Paragraaf 11, looptijd, afspraken Midden-Nederland
# description: >-
#   De afspraken lopen een jaar vanaf maart 2017 en daarna stilzwijgend nog hooguit twee keer een jaar. Buiten die tijd, en na intrekken of
#   staken, is er geen vaste levering en wordt er niets uit doorgegeven.
# labels:
#   clause: convenant_midden_nederland/par11_looptijd
# custom:
#   effect: condition
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:11:1", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     De laatste dag telt mee en zwijgen verlengt. De bepaling spreekt ook buiten de looptijd, want daar moet zij weigeren. Zij gaat over
#     nieuwe verstrekking en doorgifte, niet over gebruik van wat binnen de looptijd kwam. Een wettelijke plicht om te geven gaat voor;
#     teruggeven door de bewerker na het einde is geen nieuwe verstrekking. Wie van geen plicht rept, heeft er geen.
#   alternative: Elke verlenging wordt door de deelnemer aangetoond.
#   presumes: [afspraken_ingetrokken, politie_heeft_verstrekking_gestaakt, stilzwijgend_verlengd, vordering_126nd, wettelijk_voorschrift_tot_bekendmaking, wettelijke_verplichting]
#   other_route: >-
#     Buiten de vaste levering kan de burgemeester zelf om politiegegevens vragen (dataset politiegegevens/...), op aangetoonde behoefte voor
#     de openbare orde, op grond van artikel 16, eerste lid, Wpg.
#   signed: null
package clauses.convenant_midden_nederland.par11_looptijd

import data.lib.act
import data.lib.check
import data.lib.processor
import data.lib.secrecy
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([term.agreement_runs, secrecy.by_statute, processor.returns_at_the_end])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
}
