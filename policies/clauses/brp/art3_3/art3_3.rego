# METADATA
# title: Artikel 3.3, systematisch aan derden, Wet BRP
# description: Een derde krijgt stelselmatig gegevens als het Besluit BRP hem voor zijn werk aanwijst.
# labels:
#   clause: brp/art3_3
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2014-01-06"
#   citations:
#     - {id: "brp:3.3", from: "2014-01-06"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Wet basisregistratie personen
#   reading: >-
#     Van de bijlage zijn pensioen, zorgverzekering en kerkelijke administratie opgenomen, elk alleen voor het werk waarvoor zij er staat. Of een
#     ander er staat wordt gevraagd, behalve voor de pers, voor leden van wie geen kerk is en voor een doel dat niemands taak is: de bijlagen
#     noemen werk van gewichtig maatschappelijk belang. Bijlage 4 noemt aan wie de minister geeft, bijlage 5 aan wie de gemeente geeft; de vraag
#     gaat over beide.
#   presumes: [aangewezen_derde]
#   signed: null
package clauses.brp.art3_3

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.residents
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([truth.any([_in_the_annex, residents.designated]), fact.holds("nodig_voor_taak_organisatie")])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.regime == "brp"
	input.receiver.kind in {"bedrijf", "media", "samenwerking", "vereniging", "zorg"}
}

# What is held here of the annex; whether another is in it is asked.
_in_the_annex := truth.any([
	truth.all([fact.receiver_sort({"pensioenuitvoerder", "pensioenverzekeraar"}), purpose.within({"pensioenuitkering"})]),
	truth.all([fact.receiver_sort({"zorgverzekeraar"}), purpose.within({"zorgverzekering"})]),
	truth.all([fact.receiver_sort({"kerkelijke-organisatie"}), purpose.within({"ledenadministratie"})]),
])
