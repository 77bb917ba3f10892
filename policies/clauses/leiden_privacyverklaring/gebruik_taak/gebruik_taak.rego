# METADATA
# title: Algemeen, gemeentelijke taken, privacypagina Leiden
# description: De gemeente gebruikt gegevens uitsluitend voor haar eigen taken.
# labels:
#   clause: leiden_privacyverklaring/gebruik_taak
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:algemeen", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     De belofte staat in het algemene deel en geldt voor alles wat de gemeente van iemand heeft, ook voor opnames, beelden, dossiers en de
#     website. Wie een domein van gemeentelijk werk noemt, zegt daarmee dat het een taak van de gemeente is.
#   presumes: [doel_is_gemeentelijke_taak, taakdomein]
#   signed: null
package clauses.leiden_privacyverklaring.gebruik_taak

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.said
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.holds("doel_is_gemeentelijke_taak"), _field_of_work])) if _applies

_applies if {
	act.under(act.handling)
	input.field.dataset in {"bodycam-leiden", "gespreksopname-leiden", "leiden", "ondermijning-leiden", "website-leiden"}
	input.holder.id == "gemeente-leiden"
}

_field_of_work := truth.all([said.municipal_work, fact.undenied("doel_is_gemeentelijke_taak")])
