# METADATA
# title: Artikel 3.6, op verzoek aan derden, Wet BRP
# description: >-
#   Op verzoek krijgt een derde gegevens als een voorschrift het gebruik voorschrijft of de betrokkene vooraf schriftelijk toestemde.
# labels:
#   clause: brp/art3_6
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2014-01-06"
#   citations:
#     - {id: "brp:3.6:1", from: "2014-01-06"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Wet basisregistratie personen
#   reading: >-
#     Wie zijn eigen gegevens vraagt is geen derde; hij krijgt ze met artikel 2.55. Een kind onder de zestien krijgt ze ook niet langs deze weg.
#     Dat de ontvanger de persoon zelf is, wordt aangenomen als hij het zegt. Wie een voorschrift of toestemming heeft zegt het; wie van geen van
#     beide rept, heeft ze niet.
#   presumes: [betrokkene_jonger_dan_16, eigen_gegevens, gebruik_voorgeschreven, kind_minderjarig, ouderlijk_gezag, schriftelijke_toestemming, voogdij_of_curatele, wettelijke_verplichting, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.brp.art3_6

import data.lib.act
import data.lib.check
import data.lib.requester
import data.lib.residents
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([requester.third, truth.any([residents.prescribed, residents.consented])])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.regime == "brp"
	input.receiver.kind in {"bedrijf", "media", "persoon", "samenwerking", "vereniging", "zorg"}
}
