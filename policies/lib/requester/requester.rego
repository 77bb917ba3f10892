# METADATA
# title: Whoever exercises a right of a data subject
# description: >-
#   The person itself, somebody with a mandate, or a legal representative. Every right of a data subject hangs on it. A package of its own,
#   for what reads facts by name is found by the prefix of the call.
package lib.requester

import data.lib.fact
import data.lib.truth

entitled := truth.any([fact.holds("eigen_gegevens"), fact.holds("machtiging"), fact.holds("wettelijke_vertegenwoordiging")])
