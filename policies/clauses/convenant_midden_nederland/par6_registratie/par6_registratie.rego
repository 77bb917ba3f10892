# METADATA
# title: Paragraaf 6, eerste punt, registratie, afspraken Midden-Nederland
# description: In het eigen bestand komt niet meer dan strikt nodig is om de acties uit te voeren.
# labels:
#   clause: convenant_midden_nederland/par6_registratie
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:6:1", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Strikt nodig gaat verder dan het doel van de afspraken; het wordt bij elk vastleggen gesteld en niet verondersteld. Bij ander gebruik
#     en bij bewaren weigert alleen een ontkenning. De eis geldt het bestand van een deelnemer: bewerker 2, die in opdracht in het VIS opslaat, heeft er
#     geen en wordt het niet gevraagd. Zij spreekt ook op dagen buiten de looptijd: de dagmonitor bestaat alleen als de vaste
#     levering van deze afspraken.
#   presumes: [strikt_nodig]
#   signed: null
package clauses.convenant_midden_nederland.par6_registratie

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.processor
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.holds("strikt_nodig"), _nothing_recorded, _in_no_file_of_its_own])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under(act.processing)
}

_nothing_recorded := truth.all([truth.negate(fact.action({"opslaan"})), fact.undenied("strikt_nodig")])

# The file is that of a participant. The second processor of the VIS has none: it stores what it was told to.
_in_no_file_of_its_own := truth.all([processor.stores, fact.undenied("strikt_nodig")])
