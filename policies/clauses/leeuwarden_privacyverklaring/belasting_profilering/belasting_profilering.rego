# METADATA
# title: Profilering, belasting, privacypagina Leeuwarden
# description: Wat over een buurt bekend is, zoals inkomen of criminaliteit, telt niet mee voor iemands belasting.
# labels:
#   clause: leeuwarden_privacyverklaring/belasting_profilering
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:profilering", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Wat hier is toegezegd bindt ook een bedrijf dat de gegevens heeft; een bevel van politie of officier staat daarbuiten.
#   signed: null
package clauses.leeuwarden_privacyverklaring.belasting_profilering

import data.lib.act
import data.lib.check
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.negate(purpose.within({"gemeentelijke-belasting"}))) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "leeuwarden"
	input.field.name in {"postcode-inkomen", "wijkcriminaliteit"}
	input.holder.id == "gemeente-leeuwarden"
	purpose.touches({"gemeentelijke-belasting"})
}

# What the page promises of data binds whoever processes them for the organisation too.
_applies if {
	act.under(act.handling)
	input.field.dataset == "leeuwarden"
	input.field.name in {"postcode-inkomen", "wijkcriminaliteit"}
	purpose.touches({"gemeentelijke-belasting"})
	input.holder.kind == "bedrijf"
}
