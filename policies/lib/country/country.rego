# METADATA
# title: Countries
# description: Lists of countries by their Dutch short names; the register knows all names. Where a list has a date, the clause says so.
package lib.country

import data.lib.fact
import data.lib.truth

# The European Economic Area: the member states of the Union with Iceland, Liechtenstein and Norway.
eea := {
	"België", "Bulgarije", "Cyprus", "Denemarken", "Duitsland", "Estland", "Finland", "Frankrijk", "Griekenland", "Hongarije",
	"Ierland", "IJsland", "Italië", "Kroatië", "Letland", "Liechtenstein", "Litouwen", "Luxemburg", "Malta", "Nederland",
	"Noorwegen", "Oostenrijk", "Polen", "Portugal", "Roemenië", "Slovenië", "Slowakije", "Spanje", "Tsjechië", "Zweden",
}

# Nobody said to which country: then nothing points outside the area. Any answer is a no here, and the clause looks at which.
not_said := fact.undenied("land_ontvanger")

# Whoever by its nature is established here: what the Besluit BRP, the health insurance, housing or media act admits or a municipality knows as
# its own. Not a business, a medium or a care organisation as such, and not a group on an app of a company elsewhere.
settled_here := {
	"kerkelijke-organisatie",
	"lokale-omroep",
	"pensioenuitvoerder",
	"pensioenverzekeraar",
	"slachtofferhulp",
	"sportvereniging",
	"vitens",
	"woningcorporatie",
	"zorgverzekeraar",
}

# What is published reaches everybody, whoever is named.
at_home := truth.all([fact.receiver_sort(settled_here), truth.negate(fact.action({"openbaarmaken"})), not_said])
