# METADATA
# title: Samenwerking, afspraken, privacypagina Leeuwarden
# description: Met elke partner waarmee gegevens worden gedeeld regelt een wet of een contract de privacy.
# labels:
#   clause: leeuwarden_privacyverklaring/samenwerking
# custom:
#   effect: condition
#   side: disclosure
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:samenwerking", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   signed: null
package clauses.leeuwarden_privacyverklaring.samenwerking

import data.lib.act
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.holds("afspraken_in_wet_of_contract")) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset in {"bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.giver.id == "gemeente-leeuwarden"
	input.receiver.kind in {"bedrijf", "gemeente", "media", "overheid", "politie", "samenwerking", "vereniging", "zorg"}
}
