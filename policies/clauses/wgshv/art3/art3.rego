# METADATA
# title: Artikel 3 en 8b, vroegsignalering van schulden, Wgs
# description: >-
#   Verhuurders, water- en energiebedrijven en zorgverzekeraars melden een achterstand aan de gemeente nadat zij zelf hebben
#   geprobeerd haar op te lossen.
# labels:
#   clause: wgshv/art3
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2021-01-01"
#   citations:
#     - {id: "wgshv:3:1:b", from: "2021-01-01"}
#     - {id: "wgshv:8b", from: "2021-01-01"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Wet gemeentelijke schuldhulpverlening
#   signed: null
package clauses.wgshv.art3

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([purpose.within({"vroegsignalering-schulden"}), fact.holds("inspanningen_verricht")])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.name == "betalingsachterstand"
	input.giver.sort in {"energiebedrijf", "vitens", "woningcorporatie", "zorgverzekeraar"}
	input.receiver.kind == "gemeente"
}
