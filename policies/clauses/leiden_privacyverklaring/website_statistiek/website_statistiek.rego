# METADATA
# title: Website, statistiek, privacypagina Leiden
# description: >-
#   Statistiek dient alleen om de website te verbeteren en storingen op te lossen; een volledig IP-adres komt er niet in, en een
#   logfile ook niet.
# labels:
#   clause: leiden_privacyverklaring/website_statistiek
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:website", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   signed: null
package clauses.leiden_privacyverklaring.website_statistiek

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_statistics, _address, _log])) if _applies

_applies if {
	act.under({"gebruiken", "bewaren"})
	input.field.dataset == "website-leiden"
	input.holder.id == "gemeente-leiden"
}

_statistics := truth.any([
	truth.negate(fact.field({"websitestatistieken"})),
	purpose.within({"technisch-beheer", "websiteverbetering"}),
])

# Shortened it is a pseudonym at best; whole it never goes into statistics.
_address := truth.any([
	truth.negate(fact.field({"ip-adres"})),
	truth.negate(purpose.within({"websiteverbetering"})),
	fact.holds("laatste_octet_verwijderd"),
])

_log := truth.any([truth.negate(fact.field({"ip-adres-in-logfile"})), purpose.within({"websitebeveiliging"})])
