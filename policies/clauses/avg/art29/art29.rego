# METADATA
# title: Artikel 12 Wbp en artikel 29 AVG, werken op instructie
# description: >-
#   Wie onder de verantwoordelijke werkt, verwerkt alleen wat hem is opgedragen; wie daarvoor niet bevoegd is of het voor zijn functie niet nodig heeft, blijft eraf.
# labels:
#   clause: avg/art29
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wbp:12:1", from: "2001-09-01", until: "2018-05-24"}
#     - {id: "avg:29", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Wie zegt dat de medewerker niet bevoegd of niet geautoriseerd is, of de gegevens voor zijn functie niet nodig heeft, zegt dat hem dit niet is
#     opgedragen. Wie zwijgt heeft niets ontkend; wie toegang geeft vraagt het zelf.
#   presumes: [bevoegd, geautoriseerd, nodig_voor_functie]
#   signed: null
package clauses.avg.art29

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([fact.undenied("bevoegd"), fact.undenied("geautoriseerd"), fact.undenied("nodig_voor_functie")])) if _applies

_applies if {
	act.under(act.handling)
	input.holder.kind in body.civil
}
