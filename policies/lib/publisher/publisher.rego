# METADATA
# title: Whose purposes a list is
# description: >-
#   An agreement or a published statement lists the purposes of those who made it: whoever else holds the data has no use of that list. A
#   package of its own, for what reads facts by name is found by the prefix of the call.
package lib.publisher

import data.lib.fact
import data.lib.truth

# Whoever processes made the list of the dataset, or is party to it.
holds := truth.any([
	truth.all([fact.dataset("dagmonitor"), fact.holder({"gemeente", "samenwerking"})]),
	truth.all([fact.dataset("lms"), fact.holder_is("lms")]),
	truth.all([_leiden, fact.holder_is("gemeente-leiden")]),
	truth.all([fact.dataset("leeuwarden"), fact.holder_is("gemeente-leeuwarden")]),
])

_leiden := truth.any([fact.dataset("gespreksopname-leiden"), fact.dataset("leiden"), fact.dataset("website-leiden")])
