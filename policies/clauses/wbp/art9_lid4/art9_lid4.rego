# METADATA
# title: Artikel 9, vierde lid, geheimhouding, Wbp
# description: Tot 25 mei 2018 bleef verwerking achterwege waar een geheimhoudingsplicht eraan in de weg stond.
# labels:
#   clause: wbp/art9_lid4
# custom:
#   effect: condition
#   side: disclosure
#   valid_from: "2008-01-01"
#   valid_until: "2018-05-24"
#   citations:
#     - {id: "wbp:9:4", from: "2001-09-01", until: "2018-05-24"}
#   source: Wet bescherming persoonsgegevens
#   reading: Wat de geheimhouding opent is wat artikel 7, tweede lid, Wpg noemt; wie van geen plicht rept, heeft er geen.
#   presumes: [afgesproken_termijn, bewerkersovereenkomst_gesloten, overeenkomst_beeindigd, role, vordering_126nd, wettelijk_voorschrift_tot_bekendmaking, wettelijke_verplichting]
#   signed: null
package clauses.wbp.art9_lid4

import data.lib.act
import data.lib.check
import data.lib.secrecy

checks contains check.of(rego.metadata.chain(), secrecy.opens) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.regime == "wpg"
	input.giver.kind != "politie"
}
