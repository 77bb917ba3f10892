# METADATA
# title: Logfiles, bewaartermijn, privacypagina Leiden
# description: Een logfile staat negentig dagen op de webserver en daarna nog driehonderdzestig dagen in de back-up.
# labels:
#   clause: leiden_privacyverklaring/log_bewaren
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:logfiles", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Bij bewaren worden plaats en dag gevraagd; bij gebruik en geven weigert alleen een termijn die ook in de back-up voorbij is.
#     Een IP-adres hoort bij de logfile als iemand zegt dat het daar of in de back-up staat. De termijn geldt ook bij een bedrijf dat de gegevens heeft.
#   presumes: [gelogd_op, locatie]
#   signed: null
package clauses.leiden_privacyverklaring.log_bewaren

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.said
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_no_log, _on_the_server, _in_the_backup, _use])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "website-leiden"
	input.field.name in {"ip-adres", "ip-adres-in-logfile"}
	input.holder.id == "gemeente-leiden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "website-leiden"
	input.field.name in {"ip-adres", "ip-adres-in-logfile"}
	input.giver.id == "gemeente-leiden"
}

# What the page promises of data binds whoever processes them for the organisation too.
_applies if {
	act.under(act.handling)
	input.field.dataset == "website-leiden"
	input.field.name in {"ip-adres", "ip-adres-in-logfile"}
	input.holder.kind == "bedrijf"
}

# An address belongs to a log file if somebody says that it is there.
_no_log := truth.all([truth.negate(fact.field({"ip-adres-in-logfile"})), truth.negate(said.logfile)])

_on_the_server := truth.all([fact.among("locatie", {"logfile-op-webserver", "webserver"}), term.running_days("gelogd_op", 90)])

_in_the_backup := truth.all([fact.equals("locatie", "back-up"), term.running_days("gelogd_op", 450)])

# Using and giving only refuse what should be gone from the backup too.
_use := truth.all([truth.negate(fact.action({"bewaren"})), term.not_run_out_days("gelogd_op", 450)])
