# METADATA
# title: Beveiliging, versleuteld mailen, privacypagina Leeuwarden
# description: >-
#   Gevoelige informatie kan de gemeente versleuteld mailen.
# labels:
#   clause: leeuwarden_privacyverklaring/versleuteld_mailen
# custom:
#   effect: duty
#   side: disclosure
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:beveiliging", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     De pagina belooft een mogelijkheid en geen vorm: wie onversleuteld verstuurt biedt haar aan, en overtreedt de pagina niet.
#   signed: null
package clauses.leeuwarden_privacyverklaring.versleuteld_mailen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.negate(fact.holds("versleuteld")), {_offer}) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset in {"bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.giver.id == "gemeente-leeuwarden"
}

_offer := check.obligation("versleuteld-versturen-aanbieden", "gemeente-leeuwarden")
