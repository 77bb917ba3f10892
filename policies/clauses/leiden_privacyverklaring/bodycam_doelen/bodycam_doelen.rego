# METADATA
# title: Bodycam, doelen, privacypagina Leiden
# description: >-
#   Beelden van een bodycam dienen de veilige publieke taak, zo nodig opsporing, en de behandeling van een klacht; niets anders.
# labels:
#   clause: leiden_privacyverklaring/bodycam_doelen
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:bodycam", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     De opsomming kent geen slotwoord als onder meer, en is dus gesloten. Een klacht telt als zij over een boa gaat; zolang niemand zegt
#     dat zij over iets anders gaat, is dat aangenomen.
#     Wat hier is toegezegd bindt ook een bedrijf dat de gegevens heeft; een bevel van politie of officier staat daarbuiten.
#   presumes: [klacht_over_boa]
#   signed: null
package clauses.leiden_privacyverklaring.bodycam_doelen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([purpose.within({"opsporing-en-vervolging", "veilige-publieke-taak"}), _complaint])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "bodycam-leiden"
	input.holder.id == "gemeente-leiden"
}

# What the page promises of data binds whoever processes them for the organisation too.
_applies if {
	act.under(act.handling)
	input.field.dataset == "bodycam-leiden"
	input.holder.kind == "bedrijf"
}

_complaint := truth.all([purpose.within({"klachtbehandeling"}), fact.undenied("klacht_over_boa")])
