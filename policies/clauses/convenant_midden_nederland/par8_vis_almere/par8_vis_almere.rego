# METADATA
# title: Paragraaf 8, laden in het VIS door Almere, afspraken Midden-Nederland
# description: >-
#   Almere laadt de gegevens van een gemeente in het VIS als die is aangesloten, daar in haar addendum mee instemde en de
#   bewerkersovereenkomst sloot.
# labels:
#   clause: convenant_midden_nederland/par8_vis_almere
# custom:
#   effect: condition
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:8:vis", from: "2008-01-01"}
#     - {id: "convenant_midden_nederland:addendum:almere", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     Wat paragraaf 1.2 en 4.2 algemeen zeggen, geldt alleen voor gemeenten die op het VIS zijn aangesloten (paragraaf 8). Welke vakjes
#     Almere zelf aankruiste is niet te zien en wordt gevraagd. Wat voor laden geldt, geldt voor alles wat voor het VIS gebeurt. Wie is
#     aangesloten en het vakje aankruiste, stemde in met Almere als bewerker volgens die overeenkomst: zij is er tot iemand haar ontkent. Bewerker 2 slaat
#     in opdracht op wat Almere laadde; aan hem wordt dat niet gevraagd, en een ontkenning telt. Zij spreekt
#     ook op dagen buiten de looptijd: de dagmonitor bestaat alleen als de vaste levering van deze afspraken.
#   presumes: [addendum_vakje_almere, bewerkersovereenkomst_gesloten, vis_aangesloten]
#   signed: null
package clauses.convenant_midden_nederland.par8_vis_almere

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.processor
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_other_purpose, _connected, _loaded])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under(act.handling)
	purpose.touches({"vis-ontsluiting"})
}

_other_purpose := truth.negate(purpose.within({"vis-ontsluiting"}))

_connected := truth.all([
	fact.holds("vis_aangesloten"),
	fact.holds("addendum_vakje_almere"),
	processor.vis_contract,
])

# What the second processor stores on instruction was loaded before: by whom and with what consent is not asked of it.
_loaded := truth.all([
	processor.stores,
	fact.undenied("vis_aangesloten"),
	fact.undenied("addendum_vakje_almere"),
	processor.vis_contract,
])
