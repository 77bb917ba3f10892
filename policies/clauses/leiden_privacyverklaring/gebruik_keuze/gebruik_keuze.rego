# METADATA
# title: Gebruik, nieuwsbrief en enquête, privacypagina Leiden
# description: Voor de nieuwsbrief heeft de betrokkene zich aangemeld, en bij een enquête staat het doel vermeld.
# labels:
#   clause: leiden_privacyverklaring/gebruik_keuze
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:gebruik", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Wie zich voor de nieuwsbrief heeft aangemeld, heeft er een abonnement op; wie zich niet heeft aangemeld heeft het alleen als het is gezegd.
#   presumes: [aangemeld_voor_nieuwsbrief, abonnement]
#   signed: null
package clauses.leiden_privacyverklaring.gebruik_keuze

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.said
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_newsletter, _survey])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "leiden"
	input.holder.id == "gemeente-leiden"
}

_newsletter := truth.any([
	truth.negate(purpose.within({"nieuwsbrief-stadsnieuws"})),
	said.subscribed,
	fact.stated("aangemeld_voor_nieuwsbrief"),
])

_survey := truth.any([truth.negate(purpose.within({"enquete"})), fact.holds("doel_vermeld")])
