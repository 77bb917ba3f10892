# METADATA
# title: Artikel 16, eerste lid, de verantwoordelijke zelf, Wpg
# description: >-
#   De politie gebruikt eigen politiegegevens als werkgever alleen om een klacht te onderzoeken, disciplinair te straffen, te schorsen
#   of ontslaan, of betrouwbaarheid te onderzoeken.
# labels:
#   clause: wpg/art16_verantwoordelijke
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:16:1:e", from: "2008-01-01", until: "2011-12-31"}
#     - {id: "wpg:16:1:d", from: "2012-01-01", until: "2018-12-31"}
#     - {id: "wpg:16:1:c", from: "2019-01-01"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Wet politiegegevens
#   reading: >-
#     Het onderdeel over betrouwbaarheidsonderzoek is voor het eerst gezien in de tekst van november 2023; wanneer het begon is niet
#     nagegaan.
#   signed: null
package clauses.wpg.art16_verantwoordelijke

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([fact.equals("role", "verantwoordelijke"), truth.any([_own_staff, _screening])])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.regime == "wpg"
	input.giver.kind == "politie"
	input.receiver.kind == "politie"
}

_own_staff := purpose.within({"disciplinaire-bestraffing", "klachtbehandeling", "schorsing-en-ontslag"})

_screening := truth.all([
	purpose.within({"screening"}),
	truth.any([term.within("2023-11-01", "2099-12-31"), truth.open("aanvang-betrouwbaarheidsonderzoek")]),
])
