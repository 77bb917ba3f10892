# METADATA
# title: Ondermijning, begin van een onderzoek, privacypagina Leiden
# description: >-
#   Een onderzoek begint pas als het signaal is onderzocht, naar objectieve maatstaven op ondermijning wijst en zwaar genoeg is.
# labels:
#   clause: leiden_privacyverklaring/ondermijning_start
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:ondermijning", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Voor het begin van een onderzoek wordt zonder gewogen signaal niets opgevraagd, gebruikt of bewaard. Het signaal zelf komt eerst
#     binnen, en wordt daarna onderzocht.
#   signed: null
package clauses.leiden_privacyverklaring.ondermijning_start

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_later, _signal, _ready])) if _applies

_applies if {
	act.under(act.handling)
	input.field.dataset == "ondermijning-leiden"
	input.holder.id == "gemeente-leiden"
}

_later := truth.negate(purpose.within({"start-onderzoek-ondermijning"}))

# A signal is received before anybody can look into it.
_signal := truth.all([fact.field({"signaalgegevens"}), fact.action({"doorverstrekken"})])

_ready := truth.all([
	fact.holds("signaal_onderzocht"),
	fact.weighed("signaal_gekwalificeerd"),
	fact.weighed("signaal_zwaar_genoeg"),
])
