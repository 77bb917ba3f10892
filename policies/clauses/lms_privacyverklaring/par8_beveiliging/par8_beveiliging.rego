# METADATA
# title: Paragraaf 8, beveiligde inzage en opslag, privacyverklaring LMS
# description: Inzage gaat over een beveiligde lijn, en opslag staat op het beveiligde netwerk van de politie.
# labels:
#   clause: lms_privacyverklaring/par8_beveiliging
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2020-01-01"
#   citations:
#     - {id: "lms_privacyverklaring:8", from: "2020-01-01"}
#   source: Privacyverklaring Landelijke Meldkamer Samenwerking
#   signed: null
package clauses.lms_privacyverklaring.par8_beveiliging

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_line, _place])) if _applies

_applies if {
	act.under({"inzien", "opslaan"})
	input.field.dataset == "lms"
	input.holder.id == "lms"
}

_line := truth.any([truth.negate(fact.action({"inzien"})), fact.holds("beveiligde_lijn")])

_place := truth.any([truth.negate(fact.action({"opslaan"})), fact.equals("opslaglocatie", "politienetwerk")])
