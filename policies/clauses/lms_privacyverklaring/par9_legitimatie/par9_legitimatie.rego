# METADATA
# title: Paragraaf 9, kopie legitimatiebewijs, privacyverklaring LMS
# description: >-
#   Wie een verzoek doet stuurt een kopie van zijn legitimatiebewijs mee, met foto en burgerservicenummer afgeschermd; de LMS vraagt
#   dus nooit een kopie zonder afscherming.
# labels:
#   clause: lms_privacyverklaring/par9_legitimatie
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2020-01-01"
#   citations:
#     - {id: "lms_privacyverklaring:9", from: "2020-01-01"}
#   source: Privacyverklaring Landelijke Meldkamer Samenwerking
#   reading: >-
#     De vorm van een verzoek en een kopie bij elk verzoek zijn geen eis van de AVG: alleen bij redelijke twijfel mag om meer worden
#     gevraagd.
#   overridden_by: avg/art12_lid6
#   signed: null
package clauses.lms_privacyverklaring.par9_legitimatie

import data.lib.act
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.holds("afgeschermd")) if _applies

_applies if {
	act.under({"eisen"})
	input.field.dataset == "lms"
	input.holder.id == "lms"
	input.field.name == "id-bewijs"
}
