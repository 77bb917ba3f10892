# METADATA
# title: Artikel 3.9, gemeentelijke verordening, Wet BRP
# description: >-
#   Een gemeentelijke verordening kan verstrekking aan derden toelaten, als de betrokkene toestemt of het college het werk aanwees en het
#   voor de gemeente van gewichtig belang is; nooit als de betrokkene om geheimhouding vroeg.
# labels:
#   clause: brp/art3_9
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2014-01-06"
#   citations:
#     - {id: "brp:3.9", from: "2014-01-06"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Wet basisregistratie personen
#   reading: >-
#     De verordening alleen is niet genoeg. Of het belang gewichtig is en de verstrekking daarvoor nodig, weegt het college. Welke gegevens de verordening
#     ten hoogste mag noemen is hier niet opgenomen. Wie van verordening noch aanwijzing rept, roept deze weg niet in.
#   presumes: [gemeentelijke_verordening, schriftelijke_toestemming]
#   signed: null
package clauses.brp.art3_9

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.residents
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([residents.by_ordinance, truth.negate(fact.holds("geheimhouding_brp")), truth.any([residents.consented, _designated])])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.regime == "brp"
	input.receiver.kind in {"bedrijf", "media", "samenwerking", "vereniging", "zorg"}
}

_designated := truth.all([fact.holds("college_aanwijzing"), fact.weighed("gewichtig_belang_gemeente")])
