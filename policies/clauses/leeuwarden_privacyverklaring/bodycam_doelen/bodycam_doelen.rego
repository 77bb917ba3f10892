# METADATA
# title: Bodycam, doelen, privacypagina Leeuwarden
# description: >-
#   Bodycams dienen veilig werken; beelden gaan daarnaast alleen naar een klacht, een verzoek om inzage of opsporing.
# labels:
#   clause: leeuwarden_privacyverklaring/bodycam_doelen
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:bodycam", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Over boa's zegt een bijlage van december 2022 dat zij voor openbare orde en leerplicht onder de Wet politiegegevens vallen; de
#     pagina zelf leest bodycams onder de AVG, en zo is het hier gelezen.
#     Wat hier is toegezegd bindt ook een bedrijf dat de gegevens heeft; een bevel van politie of officier staat daarbuiten.
#   signed: null
package clauses.leeuwarden_privacyverklaring.bodycam_doelen

import data.lib.act
import data.lib.check
import data.lib.purpose

checks contains check.of(rego.metadata.chain(), purpose.within({"inzage", "klachtbehandeling", "opsporing-en-vervolging", "veiligheid-handhaver"})) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "bodycam-leeuwarden"
	input.holder.id == "gemeente-leeuwarden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "bodycam-leeuwarden"
	input.giver.id == "gemeente-leeuwarden"
}

# What the page promises of data binds whoever processes them for the organisation too.
_applies if {
	act.under(act.handling)
	input.field.dataset == "bodycam-leeuwarden"
	input.holder.kind == "bedrijf"
}
