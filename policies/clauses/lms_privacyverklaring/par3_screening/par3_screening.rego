# METADATA
# title: Paragraaf 3, screening, privacyverklaring LMS
# description: >-
#   Een medewerker van een leverancier werkt alleen bij de LMS, en ziet haar systemen alleen in, zolang zijn screening geldt.
# labels:
#   clause: lms_privacyverklaring/par3_screening
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2020-01-01"
#   citations:
#     - {id: "lms_privacyverklaring:3", from: "2020-01-01"}
#   source: Privacyverklaring Landelijke Meldkamer Samenwerking
#   reading: >-
#     Ook de LMS zelf zet niemand aan het werk wiens screening voorbij is; bij haar weigert alleen wie dat zegt.
#   presumes: [einddatum_screening, screening_geldig]
#   signed: null
package clauses.lms_privacyverklaring.par3_screening

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([fact.holds("screening_geldig"), term.running_from("einddatum_screening", 0, 0)])) if _applies

_applies if {
	act.under(act.handling)
	input.field.dataset == "lms"
	input.holder.kind == "bedrijf"
	input.holder.id != "lms"
}

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(purpose.within({"werkzaamheden-bij-lms"})), _not_over])) if _applies_to_the_lms

_applies_to_the_lms if {
	act.under({"gebruiken"})
	input.field.dataset == "lms"
	input.holder.id == "lms"
	purpose.touches({"werkzaamheden-bij-lms"})
}

_not_over := truth.all([fact.undenied("screening_geldig"), term.not_run_out("einddatum_screening", 0, 0)])
