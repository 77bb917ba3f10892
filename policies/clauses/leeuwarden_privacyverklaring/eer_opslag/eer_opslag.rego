# METADATA
# title: Andere landen, opslag, privacypagina Leeuwarden
# description: >-
#   Gegevens staan in een eigen datacenter of in een ander land van de Europese Economische Ruimte; een land daarbuiten is nooit goed, van
#   wie het datacenter ook is.
# labels:
#   clause: leeuwarden_privacyverklaring/eer_opslag
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:andere-landen", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Bijna alles in Nederland is gelezen als: en anders binnen de Europese Economische Ruimte. Een land met een adequaatheidsbesluit ligt
#     daarbuiten. Een eigen datacenter staat in Leeuwarden, zolang niemand een ander land noemt.
#     De pagina verklaart dat de gemeente zelf alleen in die ruimte opslaat: noemt niemand een andere plaats of een land, dan staat het daar.
#     Een bedrijf dat de gegevens heeft wordt gehouden aan het land dat het noemt.
#   presumes: [opslagland, opslaglocatie]
#   signed: null
package clauses.leeuwarden_privacyverklaring.eer_opslag

import data.lib.act
import data.lib.check
import data.lib.country
import data.lib.fact
import data.lib.said
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.among("opslagland", country.eea), _own_centre, _use, _as_declared])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset in {"bodycam-leeuwarden", "brp", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.holder.id == "gemeente-leeuwarden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset in {"bodycam-leeuwarden", "brp", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.giver.id == "gemeente-leeuwarden"
}

# Of a company that has the data only a country that was said outside the area refuses.
checks contains check.of(rego.metadata.chain(), said.stored_in_eea) if _applies_to_companies

_applies_to_companies if {
	act.under(act.processing)
	input.field.dataset in {"bodycam-leeuwarden", "brp", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.holder.kind == "bedrijf"
	input.holder.id != "gemeente-leeuwarden"
}

# An own data centre is in the municipality, unless somebody says that it stands elsewhere.
_own_centre := truth.all([fact.equals("opslaglocatie", "eigen-datacenter"), said.stored_in_eea])

# The page says where the municipality stores: that is asked of whoever names a place that is not its own, or a country.
_as_declared := truth.all([fact.action({"bewaren"}), fact.undenied("opslaglocatie"), said.stored_in_eea])

# Keeping in a place that was named asks the country; using and giving only refuse what was said to be stored elsewhere.
_use := truth.all([truth.negate(fact.action({"bewaren"})), said.stored_in_eea])
