# METADATA
# title: Acts
# description: >-
#   Acts fall under one another, as the register says: looking into data is a way of using them, storing a way of keeping, publishing a way of
#   passing on, and passing on is receiving seen from the other party. A gate names the widest act that it means.
package lib.act

# Ways of having data in hand, by whoever has them.
processing := {"bewaren", "gebruiken"}

# The same, and passing them on.
handling := {"bewaren", "doorverstrekken", "gebruiken"}

# METADATA
# description: >-
#   For a gate: the act judged is one of these, or a way of doing one of these, from whichever party it is seen.
# scope: document
# custom:
#   makes: condition
#   compares: action
under(acts) if {
	some act in input.action.within
	act in acts
}
