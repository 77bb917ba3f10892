# METADATA
# title: Artikel 17, eerste lid, wissing, AVG
# description: >-
#   Gegevens worden gewist als zij niet meer nodig zijn, de toestemming is ingetrokken, een bezwaar doel treft, zij
#   onrechtmatig zijn verwerkt, een wet tot wissen verplicht of zij bij een dienst aan een kind zijn verzameld.
# labels:
#   clause: avg/art17_lid1
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:17:1", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Ook zonder toestemming als grondslag kan wissing verplicht zijn; een verklaring die haar daartoe beperkt is te eng. Na een bezwaar wordt
#     gewist tenzij dwingende gronden voorgaan; bij direct marketing altijd.
#     Wie gegevens van de politie heeft ontvangen en zelf geen politie is, beantwoordt verzoeken over zijn eigen exemplaar; de Wet politiegegevens
#     doet dat alleen voor de politie. Wie zegt te vertegenwoordigen wordt geloofd, tot blijkt dat hij geen gezag heeft of het kind meerderjarig is.
#     Een ouder of gemachtigde vraagt voor een ander, en ieder ander voor zichzelf; wat hij daarnaast kan zijn telt als hij het zegt.
#   presumes:
#     [betrokkene_jonger_dan_16, eigen_gegevens, ingetrokken_per, kind_minderjarig, machtiging, ouderlijk_gezag,
#      twijfel_identiteit, voogdij_of_curatele, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.avg.art17_lid1

import data.lib.act
import data.lib.check
import data.lib.consent
import data.lib.fact
import data.lib.purpose
import data.lib.requester
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([requester.entitled, purpose.within({"verwijdering"}), truth.any([truth.negate(fact.holds("nog_noodzakelijk")), _withdrawn, fact.holds("onrechtmatig_verwerkt"), _otherwise])])) if _applies

_applies if {
	act.under({"eisen"})
	input.field.regime == "avg"
	input.party.kind == "persoon"
}

# A copy of police data that somebody else holds is under the general law.
_applies if {
	act.under({"eisen"})
	input.field.regime == "wpg"
	input.supplier.kind != "politie"
	input.party.kind == "persoon"
}

_withdrawn := truth.all([consent.is_basis, fact.reached("ingetrokken_per")])

_otherwise := truth.any([
	truth.all([fact.equals("wissingsgrond", "bezwaar"), truth.negate(fact.weighed("gerechtvaardigde_gronden"))]),
	fact.among("wissingsgrond", {"bezwaar-direct-marketing", "dienst-aan-kind", "wettelijke-plicht"}),
])
