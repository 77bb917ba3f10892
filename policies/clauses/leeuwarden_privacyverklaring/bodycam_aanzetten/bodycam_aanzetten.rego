# METADATA
# title: Bodycam, aanzetten, privacypagina Leeuwarden
# description: Een handhaver neemt pas op als hij zich onveilig voelt of iets uit de hand dreigt te lopen, en zegt het.
# labels:
#   clause: leeuwarden_privacyverklaring/bodycam_aanzetten
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:bodycam", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Dat de handhaver het probeert te zeggen is een inspanning, geen voorwaarde. Toestemming van wie in beeld is, is niet nodig.
#   signed: null
package clauses.leeuwarden_privacyverklaring.bodycam_aanzetten

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.any([fact.holds("onveilig_gevoel"), fact.holds("escalatie_dreigt")]), {_say}) if _applies

_applies if {
	act.under({"opnemen"})
	input.field.dataset == "bodycam-leeuwarden"
	input.field.name == "bodycambeelden"
	input.holder.id == "gemeente-leeuwarden"
}

_say := check.obligation("opname-bekendmaken", input.holder.id)
