# METADATA
# title: Artikel 7, tweede lid, geheimhouding, Wpg
# description: Wie politiegegevens ontvangt, houdt ze geheim. Die plicht rust op de ontvanger zelf en eindigt niet met een afspraak.
# labels:
#   clause: wpg/art7_lid2_geheimhouding
# custom:
#   effect: duty
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:7:2", from: "2008-01-01"}
#   source: Wet politiegegevens
#   signed: null
package clauses.wpg.art7_lid2_geheimhouding

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_secrecy}) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.regime == "wpg"
	input.receiver.id != ""
	input.receiver.kind != "politie"
}

_secrecy := check.obligation("geheimhouding", input.receiver.id)
