# METADATA
# title: Paragraaf 4.4, preventiebrieven in de buurt, afspraken Midden-Nederland
# description: >-
#   Een brief aan een buurt waar is ingebroken waarschuwt zonder te verraden waar; wat tot op het huisnummer gaat, gaat niet mee naar
#   buiten.
# labels:
#   clause: convenant_midden_nederland/par4_4_preventiebrieven
# custom:
#   effect: condition
#   side: both
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "convenant_midden_nederland:4.4:gebruik:2b", from: "2008-01-01"}
#     - {id: "convenant_midden_nederland:4.2", from: "2008-01-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: >-
#     De zin zelf verbiedt geen adres: dat doet de geheimhouding van 4.2 en 7, die ook voor de brief geldt; een getroffen adres staat er niet in
#     en is er niet uit af te leiden. Wie buiten de gemeente ontvangt of leest, krijgt dus ook geen huisnummer. De zin noemt buurt en wijk: een
#     brief die alleen daarvan of van de postcode is gemaakt noemt geen adres, tot iemand zegt van wel. Wat een gemeente krijgt of alleen bewaart
#     is nog geen brief: dan weigert pas een brief die een adres noemt, en wordt er niet naar gevraagd. Zij spreekt ook op dagen buiten de
#     looptijd: de dagmonitor bestaat alleen als de vaste levering van deze afspraken.
#   alternative: Een gemeente mag de wijk ook krijgen voor een brief die een adres noemt; pas de brief zelf is verboden.
#   presumes: [brief_noemt_getroffen_adres]
#   signed: null
package clauses.convenant_midden_nederland.par4_4_preventiebrieven

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.secrecy
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_other_purpose, truth.all([_no_address, _not_that_far])])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under(act.handling)
	purpose.touches({"preventiebrieven-in-buurt"})
}

_other_purpose := truth.negate(purpose.within({"preventiebrieven-in-buurt"}))

_no_address := truth.any([truth.negate(fact.holds("brief_noemt_getroffen_adres")), _no_letter_yet, _from_the_area])

# A letter that one makes of a postal code or a district alone tells no address, unless somebody says that it does.
_from_the_area := truth.all([
	fact.field({"postcode", "wijk"}),
	truth.negate(fact.action({"doorverstrekken"})),
	truth.negate(fact.stated("brief_noemt_getroffen_adres")),
])

_no_letter_yet := truth.all([
	truth.any([truth.negate(fact.action({"doorverstrekken", "gebruiken"})), _to_a_municipality]),
	truth.negate(fact.stated("brief_noemt_getroffen_adres")),
])

# What a municipality gets is no letter yet.
_to_a_municipality := truth.all([fact.action({"doorverstrekken"}), fact.receiver_kind({"gemeente"}), truth.negate(fact.action({"openbaarmaken"}))])

_not_that_far := truth.any([
	truth.negate(fact.action({"doorverstrekken"})),
	fact.receiver_kind({"gemeente"}),
	secrecy.coarse,
])
