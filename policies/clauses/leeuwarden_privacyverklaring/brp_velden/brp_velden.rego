# METADATA
# title: Basisregistraties, gegevens, privacypagina Leeuwarden
# description: >-
#   In de basisregistratie staat een gesloten lijst; een verblijfstitel alleen bij wie uit een ander land komt, het kiesrecht alleen
#   bij wie ervan is uitgesloten.
# labels:
#   clause: leeuwarden_privacyverklaring/brp_velden
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:basisregistraties", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Onder meer is hier geen open lijst: per register zegt de wet wat erin staat.
#   signed: null
package clauses.leeuwarden_privacyverklaring.brp_velden

import data.clauses.leeuwarden_privacyverklaring.brp_velden.fields
import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(purpose.within({"basisregistratie"})), fact.field(fields), _title, _vote])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "leeuwarden"
	input.holder.id == "gemeente-leeuwarden"
	purpose.touches({"basisregistratie"})
}

_title := truth.all([fact.field({"verblijfstitel"}), fact.holds("uit_ander_land")])

_vote := truth.all([fact.field({"kiesrecht"}), fact.holds("uitgesloten")])
