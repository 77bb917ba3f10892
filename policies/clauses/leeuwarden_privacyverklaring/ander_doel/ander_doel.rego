# METADATA
# title: Verdere verwerking, privacypagina Leeuwarden
# description: >-
#   Voor een ander doel gebruikt de gemeente gegevens alleen als dat bij het oude past, en bij twijfel pas na een effectbeoordeling
#   die dat zegt.
# labels:
#   clause: leeuwarden_privacyverklaring/ander_doel
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:verdere-verwerking", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     De vijf factoren van artikel 6 lid 4 AVG worden samen gewogen in het antwoord of het nieuwe doel past. Bij gebruik wordt gevraagd of
#     het doel een ander is; bij bewaren en geven telt alleen wie dat zegt. Een wet of toestemming die niemand noemt is er niet. Onderzoek met
#     gegevens die niemand aanwijzen past bij elk doel.
#   presumes: [ander_doel, anoniem, toestemming_betrokkene, wet_is_evenredige_maatregel]
#   signed: null
package clauses.leeuwarden_privacyverklaring.ander_doel

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.reuse
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([purpose.listed, reuse.anonymous_research, _no_use, _same_or_fits])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset in {"bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.holder.id == "gemeente-leeuwarden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset in {"bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.giver.id == "gemeente-leeuwarden"
}

# Keeping and giving only refuse what somebody says serves another purpose.
_no_use := truth.all([truth.negate(fact.action({"gebruiken"})), truth.negate(fact.stated("ander_doel"))])

# Only of another purpose it is asked what lets it be.
_same_or_fits := truth.negate(truth.after(fact.holds("ander_doel"), truth.negate(truth.any([reuse.by_consent, reuse.by_statute, reuse.fits]))))
