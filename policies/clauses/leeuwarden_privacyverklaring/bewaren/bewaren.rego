# METADATA
# title: Bewaartermijnen, privacypagina Leeuwarden
# description: >-
#   Bewaard wordt zo lang de selectielijst zegt, zo lang een rechtszaak het vraagt, of blijvend waar de lijst dat zegt.
# labels:
#   clause: leeuwarden_privacyverklaring/bewaren
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:bewaartermijnen", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     De lijst staat hier niet in; een dossier en beeldmateriaal van toezicht staan er volgens de pagina op. Noemt iemand de jaren van de
#     lijst en de dag van sluiting, dan is de termijn daarmee uitgerekend. Bij gebruik en geven weigert alleen een verstreken termijn,
#     en bij vastleggen van wat pas is verkregen ook: dan is er nog geen termijn gaan lopen.
#     De termijn bindt ook een verwerker; wat een bedrijf voor zichzelf bewaart, zoals een schuldeiser, kent een eigen termijn.
#   presumes: [archieftermijn_verstreken, blijvend_te_bewaren, dossier_afgesloten_op, rechtszaak, role, soort_informatie]
#   signed: null
package clauses.leeuwarden_privacyverklaring.bewaren

import data.lib.act
import data.lib.archive
import data.lib.check
import data.lib.fact
import data.lib.keeping
import data.lib.said
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_kept, _use, _for_itself])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset in {"gebouwcamera-leeuwarden", "leeuwarden"}
	input.holder.id == "gemeente-leeuwarden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset in {"gebouwcamera-leeuwarden", "leeuwarden"}
	input.giver.id == "gemeente-leeuwarden"
}

# What the page promises of data binds whoever processes them for the organisation too.
_applies if {
	act.under(act.handling)
	input.field.dataset in {"gebouwcamera-leeuwarden", "leeuwarden"}
	input.holder.kind == "bedrijf"
}

# A company that keeps for itself, as a creditor does, has a term of its own.
_for_itself := truth.all([fact.holder({"bedrijf"}), truth.negate(said.processor)])

_kept := truth.all([fact.action({"bewaren"}), truth.any([fact.holds("blijvend_te_bewaren"), fact.holds("rechtszaak"), _running])])

_running := truth.all([truth.negate(fact.holds("archieftermijn_verstreken")), archive.not_over, _category])

_category := truth.any([
	fact.among("selectielijst_categorie", {"beeldmateriaal-toezicht", "persoonsdossier"}),
	said.kind_on_list,
	truth.open("selectielijst"),
])

# Using and giving only refuse what should have been destroyed.
_use := truth.all([truth.any([truth.negate(fact.action({"bewaren"})), keeping.recorded]), truth.any([fact.stated("blijvend_te_bewaren"), fact.stated("rechtszaak"), _not_over])])

_not_over := truth.all([truth.negate(fact.stated("archieftermijn_verstreken")), archive.not_over])
