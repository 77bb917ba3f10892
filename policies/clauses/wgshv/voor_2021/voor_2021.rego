# METADATA
# title: Vroegsignalering van schulden voor 2021
# description: Voor 2021 regelde geen wet het signaal; waarop de verstrekking steunde, moet een mens nagaan.
# labels:
#   clause: wgshv/voor_2021
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2012-07-01"
#   valid_until: "2020-12-31"
#   citations:
#     - {id: "wgshv:3:1", from: "2012-07-01"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Wet gemeentelijke schuldhulpverlening
#   signed: null
package clauses.wgshv.voor_2021

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([purpose.within({"vroegsignalering-schulden"}), fact.holds("inspanningen_verricht"), truth.open("signaal-voor-2021")])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.name == "betalingsachterstand"
	input.giver.sort in {"energiebedrijf", "vitens", "woningcorporatie", "zorgverzekeraar"}
	input.receiver.kind == "gemeente"
}
