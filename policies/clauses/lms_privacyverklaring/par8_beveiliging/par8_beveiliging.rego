# METADATA
# title: Paragraaf 8, beveiligde inzage en opslag, privacyverklaring LMS
# description: >-
#   Inzage gaat over een beveiligde lijn en is er voor wie haar voor zijn functie nodig heeft; opslag staat op het beveiligde netwerk van de
#   politie.
# labels:
#   clause: lms_privacyverklaring/par8_beveiliging
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2020-01-01"
#   citations:
#     - {id: "lms_privacyverklaring:8", from: "2020-01-01"}
#   source: Privacyverklaring Landelijke Meldkamer Samenwerking
#   reading: >-
#     Bij inzien wordt de lijn gevraagd; bij ander gebruik en bij bewaren weigert alleen wie zegt dat het anders is. Waar de LMS opslaat verklaart
#     zij zelf: alleen een andere plaats die is genoemd weigert. Zo ook of de medewerker de gegevens voor zijn functie nodig heeft: wie inziet zegt het.
#   presumes: [beveiligde_lijn, nodig_voor_functie, opslaglocatie]
#   signed: null
package clauses.lms_privacyverklaring.par8_beveiliging

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.said
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_line, _place, _need])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "lms"
	input.holder.id == "lms"
}

_line := truth.any([fact.holds("beveiligde_lijn"), truth.all([truth.negate(fact.action({"inzien"})), fact.undenied("beveiligde_lijn")])])

_place := said.on_police_network

_need := truth.any([fact.holds("nodig_voor_functie"), truth.all([truth.negate(fact.action({"inzien"})), fact.undenied("nodig_voor_functie")])])
