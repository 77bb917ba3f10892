# METADATA
# title: Artikel 21, eerste lid, bezwaar, AVG
# description: >-
#   Tegen direct marketing kan altijd bezwaar worden gemaakt. Tegen verwerking voor een taak of een gerechtvaardigd belang kan de betrokkene bezwaar maken; alleen dwingende gronden van de
#   verantwoordelijke gaan daar boven.
# labels:
#   clause: avg/art21_lid1
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:21:1", from: "2018-05-25"}
#     - {id: "avg:21:2", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     De last om dwingende gronden te tonen ligt bij de verantwoordelijke. Tegen direct marketing is het recht onvoorwaardelijk; dat het daarom gaat, zegt
#     de betrokkene.
#     Wie gegevens van de politie heeft ontvangen en zelf geen politie is, beantwoordt verzoeken over zijn eigen exemplaar; de Wet politiegegevens
#     doet dat alleen voor de politie. Wie zegt te vertegenwoordigen wordt geloofd, tot blijkt dat hij geen gezag heeft of het kind meerderjarig is.
#     Een ouder of gemachtigde vraagt voor een ander, en ieder ander voor zichzelf; wat hij daarnaast kan zijn telt als hij het zegt.
#   presumes:
#     [betrokkene_jonger_dan_16, direct_marketing, eigen_gegevens, kind_minderjarig, machtiging, ouderlijk_gezag,
#      twijfel_identiteit, voogdij_of_curatele, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.avg.art21_lid1

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.requester
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([requester.entitled, purpose.within({"bezwaar"}), truth.any([_marketing, _not_overridden])])) if _applies

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

_marketing := fact.stated("direct_marketing")

_not_overridden := truth.all([fact.among("grondslag", {"gerechtvaardigd-belang", "wettelijke-taak"}), truth.negate(fact.weighed("gerechtvaardigde_gronden"))])
