# METADATA
# title: Artikel 18, beperking, AVG
# description: >-
#   De verwerking wordt beperkt zolang de juistheid wordt betwist of een bezwaar loopt, of als zij onrechtmatig is en de betrokkene
#   geen wissing wil.
# labels:
#   clause: avg/art18
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:18:1", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Wie gegevens van de politie heeft ontvangen en zelf geen politie is, beantwoordt verzoeken over zijn eigen exemplaar; de Wet politiegegevens
#     doet dat alleen voor de politie. Wie zegt te vertegenwoordigen wordt geloofd, tot blijkt dat hij geen gezag heeft of het kind meerderjarig is.
#     Een ouder of gemachtigde vraagt voor een ander, en ieder ander voor zichzelf; wat hij daarnaast kan zijn telt als hij het zegt.
#   presumes:
#     [betrokkene_jonger_dan_16, eigen_gegevens, kind_minderjarig, machtiging, ouderlijk_gezag, twijfel_identiteit,
#      voogdij_of_curatele, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.avg.art18

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.requester
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([requester.entitled, purpose.within({"beperking"}), truth.any([fact.holds("juistheid_betwist"), fact.holds("lopend_bezwaar_of_beroep"), fact.holds("onrechtmatig_verwerkt")])])) if _applies

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
