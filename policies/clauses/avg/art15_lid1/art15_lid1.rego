# METADATA
# title: Artikel 15, eerste lid, inzage, AVG
# description: >-
#   Wie vraagt of gegevens over hem worden verwerkt, krijgt daar antwoord op en inzage; een reden hoeft hij niet te geven.
# labels:
#   clause: avg/art15_lid1
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wbp:35:1", from: "2008-01-01", until: "2018-05-24"}
#     - {id: "avg:15:1", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Wie gegevens van de politie heeft ontvangen en zelf geen politie is, beantwoordt verzoeken over zijn eigen exemplaar; de Wet politiegegevens
#     doet dat alleen voor de politie. Wie zegt te vertegenwoordigen wordt geloofd, tot blijkt dat hij geen gezag heeft of het kind meerderjarig is.
#     Een ouder of gemachtigde vraagt voor een ander, en ieder ander voor zichzelf; wat hij daarnaast kan zijn telt als hij het zegt.
#   presumes:
#     [betrokkene_jonger_dan_16, eigen_gegevens, kind_minderjarig, machtiging, ouderlijk_gezag, twijfel_identiteit,
#      voogdij_of_curatele, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.avg.art15_lid1

import data.lib.act
import data.lib.check
import data.lib.requester

checks contains check.of(rego.metadata.chain(), requester.entitled) if _applies

_applies if {
	act.under({"inzien"})
	input.field.regime == "avg"
	input.party.kind == "persoon"
}

# A copy of police data that somebody else holds is under the general law.
_applies if {
	act.under({"inzien"})
	input.field.regime == "wpg"
	input.supplier.kind != "politie"
	input.party.kind == "persoon"
}
