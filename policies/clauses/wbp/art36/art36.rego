# METADATA
# title: Artikel 36, verbetering, Wbp
# description: >-
#   Tot 25 mei 2018 kon de betrokkene gegevens laten verbeteren, aanvullen, verwijderen of afschermen die onjuist waren, niet ter zake deden of
#   onrechtmatig werden verwerkt.
# labels:
#   clause: wbp/art36
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   valid_until: "2018-05-24"
#   citations:
#     - {id: "wbp:36:1", from: "2001-09-01", until: "2018-05-24"}
#   source: Wet bescherming persoonsgegevens
#   reading: >-
#     Wat niet meer nodig is deed niet ter zake. Wie zegt te vertegenwoordigen wordt geloofd, tot blijkt dat hij geen gezag heeft of het kind
#     meerderjarig is.
#     Een ouder of gemachtigde vraagt voor een ander, en ieder ander voor zichzelf; wat hij daarnaast kan zijn telt als hij het zegt.
#   presumes:
#     [betrokkene_jonger_dan_16, eigen_gegevens, kind_minderjarig, machtiging, ouderlijk_gezag, twijfel_identiteit,
#      voogdij_of_curatele, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.wbp.art36

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.requester
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([requester.entitled, purpose.within({"beperking", "rectificatie", "verwijdering"}), _fault])) if _applies

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

_fault := truth.any([fact.holds("gegevens_onjuist"), truth.negate(fact.holds("nog_noodzakelijk")), fact.holds("onrechtmatig_verwerkt")])
