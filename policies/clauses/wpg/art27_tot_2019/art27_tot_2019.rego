# METADATA
# title: Artikel 27, weigeren van kennisneming tot 2019, Wpg
# description: >-
#   Tot 2019 weigerde de politie kennisneming voor zover dat noodzakelijk was voor haar taak, voor de rechten van anderen of voor de
#   veiligheid van de staat.
# labels:
#   clause: wpg/art27_tot_2019
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   valid_until: "2018-12-31"
#   citations:
#     - {id: "wpg:27:1", from: "2008-01-01", until: "2018-12-31"}
#   source: Wet politiegegevens
#   reading: >-
#     Dat gegevens over informanten altijd geweigerd worden, staat pas in de tekst van 2019; voordien is het een belang van de politietaak dat wordt
#     gewogen.
#   signed: null
package clauses.wpg.art27_tot_2019

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_interest, fact.weighed("art23_belang"), fact.weighed("weigering_noodzakelijk"), fact.holds("reden_opgegeven")])) if _applies

_applies if {
	act.under({"weigeren-inzage"})
	input.field.regime == "wpg"
	input.holder.kind == "politie"
}

_interest := fact.among("weigeringsbelang_wpg", {"politietaak", "rechten-van-anderen", "staatsveiligheid"})
