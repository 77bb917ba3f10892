# METADATA
# title: Artikel 5, eerste lid, geheimhouding, bewerkersovereenkomst VIS
# description: De bewerkers zwijgen en laten ook hun mensen en subbewerkers zwijgen, ook na het einde.
# labels:
#   clause: bewerkersovereenkomst_vis/art5_lid1_geheimhouding
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "bewerkersovereenkomst_vis:5:1", from: "2017-03-01"}
#   source: Bewerkersovereenkomst Veiligheidsinformatiesysteem, maart 2017
#   signed: null
package clauses.bewerkersovereenkomst_vis.art5_lid1_geheimhouding

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_geheimhouding_door_de_bewerker, _opleggen_van_geheimhouding}) if _applies

_applies if {
	input.field.dataset in {"dagmonitor", "politiegegevens"}
	act.under({"bewaren"})
	input.holder.id in {"gemeente-almere", "ultimum-bv"}
}

_geheimhouding_door_de_bewerker := check.obligation("geheimhouding-door-de-bewerker", input.holder.id)

_opleggen_van_geheimhouding := check.obligation("opleggen-van-geheimhouding", input.holder.id)
