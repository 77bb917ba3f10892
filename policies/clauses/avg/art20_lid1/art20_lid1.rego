# METADATA
# title: Artikel 20, eerste lid, overdraagbaarheid, AVG
# description: >-
#   Wat de betrokkene zelf verstrekte en geautomatiseerd wordt verwerkt op grond van toestemming of overeenkomst, krijgt hij mee.
# labels:
#   clause: avg/art20_lid1
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:20:1", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Voor een overheidstaak bestaat dit recht niet, ook niet als een verklaring het noemt.
#     Wie zegt te vertegenwoordigen wordt geloofd, tot blijkt dat hij geen gezag heeft of het kind meerderjarig is.
#     Een ouder of gemachtigde vraagt voor een ander, en ieder ander voor zichzelf; wat hij daarnaast kan zijn telt als hij het zegt.
#   presumes:
#     [betrokkene_jonger_dan_16, eigen_gegevens, kind_minderjarig, machtiging, ouderlijk_gezag, twijfel_identiteit,
#      voogdij_of_curatele, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.avg.art20_lid1

import data.lib.act
import data.lib.check
import data.lib.consent
import data.lib.fact
import data.lib.purpose
import data.lib.requester
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([requester.entitled, purpose.within({"dataportabiliteit"}), truth.any([consent.is_basis, fact.equals("grondslag", "overeenkomst")]), fact.holds("zelf_verstrekt"), fact.holds("geautomatiseerd_verwerkt")])) if _applies

_applies if {
	act.under({"eisen"})
	input.field.regime == "avg"
	input.party.kind == "persoon"
}
