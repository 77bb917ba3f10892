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
#   signed: null
package clauses.leiden_privacyverklaring.log_bewaren

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_on_the_server, _in_the_backup])) if _applies

_applies if {
	act.under({"bewaren"})
	input.field.dataset == "website-leiden"
	input.field.name == "ip-adres-in-logfile"
	input.holder.id == "gemeente-leiden"
}

_on_the_server := truth.all([fact.among("locatie", {"logfile-op-webserver", "webserver"}), term.running_days("gelogd_op", 90)])

_in_the_backup := truth.all([fact.equals("locatie", "back-up"), term.running_days("gelogd_op", 450)])
