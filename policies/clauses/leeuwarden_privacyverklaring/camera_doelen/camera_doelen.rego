# METADATA
# title: Cameratoezicht gebouwen, doelen, privacypagina Leeuwarden
# description: >-
#   Camera's in en om gebouwen dienen de beveiliging, de controle van een gebouwverbod en de bescherming van publieke personen; wie op beeld
#   staat wordt alleen na een incident herkend, en beelden gaan voor niets anders naar een ander.
# labels:
#   clause: leeuwarden_privacyverklaring/camera_doelen
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:cameratoezicht", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     De pagina noemt een gerechtvaardigd belang; dat heeft de gemeente alleen als eigenaar van haar gebouwen, niet voor haar taak. Een
#     plicht om te geven gaat voor, en wie op beeld staat houdt zijn eigen recht.
#     Wat hier is toegezegd bindt ook een bedrijf dat de gegevens heeft; een bevel van politie of officier staat daarbuiten.
#   presumes: [vordering_126nd, wettelijke_verplichting]
#   signed: null
package clauses.leeuwarden_privacyverklaring.camera_doelen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([purpose.within({"cameratoezicht-gebouwen"}), _recognise, _given])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "gebouwcamera-leeuwarden"
	input.holder.id == "gemeente-leeuwarden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "gebouwcamera-leeuwarden"
	input.giver.id == "gemeente-leeuwarden"
}

# What the page promises of data binds whoever processes them for the organisation too.
_applies if {
	act.under(act.handling)
	input.field.dataset == "gebouwcamera-leeuwarden"
	input.holder.kind == "bedrijf"
}

_recognise := truth.all([purpose.within({"identificeren-bezoeker"}), fact.holds("incident")])

# Whoever is on the images may see them, and a duty to give goes before the page.
_given := truth.all([
	fact.action({"doorverstrekken"}),
	truth.any([fact.receiver("betrokkene"), fact.stated("vordering_126nd"), fact.stated("wettelijke_verplichting")]),
])
