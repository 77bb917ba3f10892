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
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "bewerkersovereenkomst_vis:1:1", from: "2008-01-01"}
#   source: Bewerkersovereenkomst Veiligheidsinformatiesysteem, maart 2017
#   reading: >-
#     Almere is ook deelnemer: voor haar eigen gegevens, in een andere rol, bindt deze bepaling haar niet; hoe de rol van verwerker heet
#     doet er niet toe. Met gegevens van een andere gemeente doet zij als bewerker niets voor zichzelf, en zij heeft niet meer dan de
#     dagmonitor. De overeenkomst bindt bij elk gegeven van de politie, hoe het ook is gevraagd, en ook buiten haar looptijd. Noemt
#     Almere rol noch opdracht, en gaat het niet om het VIS, dan handelt zij als deelnemer.
#   presumes: [role]
#   signed: null
package clauses.bewerkersovereenkomst_vis.art1_lid1_bewerker_1

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.processor
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_no_processor, truth.all([_vis, fact.dataset("dagmonitor")])])) if _applies

_applies if {
	input.field.dataset in {"dagmonitor", "politiegegevens"}
	act.under(act.handling)
	input.holder.id == "gemeente-almere"
}

_no_processor := truth.all([truth.negate(processor.in_role), truth.negate(processor.holds_for_another)])

_vis := purpose.within({"vis-ontsluiting"})
