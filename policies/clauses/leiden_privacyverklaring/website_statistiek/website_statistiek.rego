# METADATA
# title: Website, statistiek, privacypagina Leiden
# description: >-
#   Wat de website meet dient alleen om haar te verbeteren en storingen op te lossen, nooit om iemand te herkennen; een volledig IP-adres
#   komt niet in de statistiek, en een logfile ook niet, hoe ook ingekort.
# labels:
#   clause: leiden_privacyverklaring/website_statistiek
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:website", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Dat statistiek anoniem is, is de toezegging zelf: alleen wie zegt dat zij te herleiden is, wordt geweigerd. Een IP-adres dient net als
#     de statistiek alleen beheer en verbetering.
#     Wat hier is toegezegd bindt ook een bedrijf dat de gegevens heeft; een bevel van politie of officier staat daarbuiten.
#   presumes: [anoniem, locatie]
#   signed: null
package clauses.leiden_privacyverklaring.website_statistiek

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.said
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_statistics, _address, _log])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "website-leiden"
	input.holder.id == "gemeente-leiden"
}

# What the page promises of data binds whoever processes them for the organisation too.
_applies if {
	act.under(act.handling)
	input.field.dataset == "website-leiden"
	input.holder.kind == "bedrijf"
}

_statistics := truth.any([
	truth.negate(fact.field({"websitestatistieken"})),
	truth.all([purpose.within({"technisch-beheer", "websiteverbetering"}), fact.undenied("anoniem")]),
])

# Shortened it is a pseudonym at best; whole it never goes into statistics, and from a log file neither does the shortened one.
_address := truth.any([
	truth.negate(fact.field({"ip-adres"})),
	purpose.within({"technisch-beheer"}),
	truth.all([purpose.within({"websiteverbetering"}), fact.holds("laatste_octet_verwijderd"), truth.negate(said.logfile)]),
])

_log := truth.any([truth.negate(fact.field({"ip-adres-in-logfile"})), purpose.within({"websitebeveiliging"})])
