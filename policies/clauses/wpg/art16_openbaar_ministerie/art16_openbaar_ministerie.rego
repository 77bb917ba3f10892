# METADATA
# title: Artikel 16, eerste lid, openbaar ministerie, Wpg
# description: >-
#   De politie verstrekt aan het openbaar ministerie wat het behoeft voor zijn gezag over de opsporing of voor een andere taak die een
#   wet het geeft.
# labels:
#   clause: wpg/art16_openbaar_ministerie
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:16:1:c", from: "2008-01-01", until: "2011-12-31"}
#     - {id: "wpg:16:1:b", from: "2012-01-01", until: "2018-12-31"}
#     - {id: "wpg:16:1:a", from: "2019-01-01"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Wet politiegegevens
#   reading: Beide taken van het openbaar ministerie staan in alle geziene teksten naast elkaar.
#   signed: null
package clauses.wpg.art16_openbaar_ministerie

import data.lib.act
import data.lib.check
import data.lib.claim
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_task, fact.holds("behoeft_om")])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.regime == "wpg"
	input.giver.kind == "politie"
	input.receiver.sort == "openbaar-ministerie"
}

_task := truth.any([purpose.within({"opsporing-en-vervolging"}), truth.all([fact.holds("wettelijke_taak"), truth.negate(claim.no_task)])])
