# METADATA
# title: Beveiliging, maatregelen en geheimhouding, privacypagina Leeuwarden
# description: >-
#   De gemeente beveiligt wat zij heeft naar de norm voor de overheid, oefent haar medewerkers en laat hen zwijgen.
# labels:
#   clause: leeuwarden_privacyverklaring/beveiliging
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:beveiliging", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   signed: null
package clauses.leeuwarden_privacyverklaring.beveiliging

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_secrecy, _security}) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset in {"bodycam-leeuwarden", "brp", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.holder.id == "gemeente-leeuwarden"
}

_secrecy := check.obligation("geheimhouding", "gemeente-leeuwarden")

_security := check.obligation("beveiligen", "gemeente-leeuwarden")
