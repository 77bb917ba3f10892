# METADATA
# title: Artikel 1, eerste lid, bewerker 1, bewerkersovereenkomst VIS
# description: >-
#   Bewerker 1 verwerkt in opdracht, en alleen om de gegevens in het VIS te ontsluiten; het gaat om postcodes, huisnummers en
#   adresgegevens en wat daarbij hoort.
# labels:
#   clause: bewerkersovereenkomst_vis/art1_lid1_bewerker_1
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "bewerkersovereenkomst_vis:1:1", from: "2017-03-01"}
#   source: Bewerkersovereenkomst Veiligheidsinformatiesysteem, maart 2017
#   reading: >-
#     Almere is ook deelnemer: voor haar eigen gegevens, in een andere rol, bindt deze bepaling haar niet. Met gegevens van een andere
#     gemeente doet zij als bewerker niets voor zichzelf.
#   signed: null
package clauses.bewerkersovereenkomst_vis.art1_lid1_bewerker_1

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_not_processor_1, _vis])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken", "gebruiken", "bewaren"})
	input.holder.id == "gemeente-almere"
}

_not_processor_1 := truth.negate(fact.equals("role", "bewerker-1"))

_vis := purpose.within({"vis-ontsluiting"})
