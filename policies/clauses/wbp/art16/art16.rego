# METADATA
# title: Artikel 16, bijzondere gegevens, Wbp
# description: >-
#   Tot 25 mei 2018 werden bijzondere gegevens niet verwerkt, behalve door wie de artikelen 17 tot en met 21 daarvoor aanwezen of met een algemene
#   uitzondering van artikel 23.
# labels:
#   clause: wbp/art16
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2008-01-01"
#   valid_until: "2018-05-24"
#   citations:
#     - {id: "wbp:16", from: "2001-09-01", until: "2018-05-24"}
#     - {id: "wbp:23:1", from: "2001-09-01", until: "2018-05-24"}
#   source: Wet bescherming persoonsgegevens
#   reading: >-
#     De artikelen over ras en vakbond zijn niet opgenomen: geen gegeven hier gaat daarover. Strafrechtelijke gegevens hebben een eigen bepaling.
#   signed: null
package clauses.wbp.art16

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.equals("wbp_uitzondering", "art-23"), _own_article])) if _applies

_applies if {
	act.under(act.handling)
	input.field.name in {"gezondheidsgegevens", "godsdienst", "politieke-gezindheid", "seksuele-geaardheid"}
	input.holder.kind in body.civil
}

# Each kind of data has an article of its own; that on somebody's sexual life has none.
_own_article := truth.any([
	truth.all([fact.field({"gezondheidsgegevens"}), fact.equals("wbp_uitzondering", "art-21")]),
	truth.all([fact.field({"godsdienst"}), fact.equals("wbp_uitzondering", "art-17")]),
	truth.all([fact.field({"politieke-gezindheid"}), fact.equals("wbp_uitzondering", "art-19")]),
])
