# METADATA
# title: Artikel 7, eerste lid, geheimhouding van de politie, Wpg
# description: >-
#   De politie zwijgt over politiegegevens, behalve waar de wet verplicht te verstrekken, paragraaf 3 het toelaat, of de politietaak
#   het in een bijzonder geval noodzakelijk maakt.
# labels:
#   clause: wpg/art7_lid1
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:7:1", from: "2008-01-01"}
#   only_dataset: >-
#     De vaste levering steunt op artikel 16; de deuren in de geheimhouding gelden per geval, en dus voor een los verzoek.
#   source: Wet politiegegevens
#   reading: >-
#     De vaste levering steunt op artikel 16; de twee andere deuren in de geheimhouding gelden per geval, en dus alleen voor een los
#     verzoek. Een plicht wordt ingeroepen met de bepaling die haar geeft; een overheid staat voor de plicht zelf in, als het doel een taak dient.
#     Wie zegt dat de wet het geven toelaat en niet dat zij ertoe verplicht, noemt een bevoegdheid, en die opent niets. Voor een doel dat
#     niemands taak is, opent geen van beide deuren. Wie van geen plicht rept heeft er geen.
#     De politietaak is de taak van de politie zelf: het nieuws van een ander vergt zij niet, een collega krijgt langs artikel 15 of niet, en
#     tegen het gezag waaronder zij werkt in bouwt zij er niet op.
#   alternative: Ook een overheid noemt telkens de bepaling die verplicht.
#   presumes: [bevoegd_gezag_akkoord, wettelijke_bevoegdheid, wettelijke_verplichting]
#   signed: null
package clauses.wpg.art7_lid1

import data.lib.act
import data.lib.authority
import data.lib.check
import data.lib.claim
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([truth.negate(claim.no_task), truth.negate(claim.investigator), truth.any([_obliged, _required])])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "politiegegevens"
	input.giver.kind == "politie"
}

# The police do their task under an authority and for themselves; among colleagues article 15 is the way.
_required := truth.all([
	truth.negate(fact.receiver_kind({"politie"})),
	truth.negate(truth.all([fact.receiver_kind({"media"}), purpose.within({"nieuws"})])),
	truth.negate(authority.opposes),
	fact.weighed("politietaak_vergt_verstrekking"),
])

_obliged := truth.all([claim.duty, _more_than_a_power])

# Who names a power and no duty has none.
_more_than_a_power := truth.any([truth.negate(fact.stated("wettelijke_bevoegdheid")), fact.stated("wettelijke_verplichting")])
