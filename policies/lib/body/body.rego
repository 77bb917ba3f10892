# METADATA
# title: Kinds of bodies
# description: >-
#   Lists of kinds that many clauses mean by one word. A kind that is added to the register is added here, and no clause can forget it.
package lib.body

# Every kind whose processing the AVG governs as a rule: all but the police, and a data subject.
civil := {"bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"}

# Bodies of public law that are not the police.
public := {"gemeente", "overheid"}

# Bodies of private law.
private := {"bedrijf", "media", "vereniging", "zorg"}
