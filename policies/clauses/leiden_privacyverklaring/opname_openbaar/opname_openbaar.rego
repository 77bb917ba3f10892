# METADATA
# title: Opname niet openbaar, privacypagina Leiden
# description: >-
#   Een opname van een gesprek wordt op geen enkele wijze openbaar gemaakt, ook niet langs een medium of met het oog op publicatie.
# labels:
#   clause: leiden_privacyverklaring/opname_openbaar
# custom:
#   effect: prohibition
#   side: disclosure
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:opnemen", from: "2018-05-25"}
#   only_act: >-
#     Geven aan wie het gesprek voerde of behandelt is iets anders dan openbaar maken; alleen dat laatste is toegezegd te laten.
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Wie geeft om te laten publiceren, maakt openbaar: een medium als ontvanger en publicatie of nieuws als doel staan gelijk.
#   signed: null
package clauses.leiden_privacyverklaring.opname_openbaar

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.negate(_public)) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "gespreksopname-leiden"
	input.giver.id == "gemeente-leiden"
}

_public := truth.any([fact.action({"openbaarmaken"}), fact.receiver_kind({"media"}), purpose.within({"nieuws", "publicatie"})])
