# METADATA
# title: Countries
# description: Lists of countries by their Dutch short names; the register knows all names. Where a list has a date, the clause says so.
package lib.country

import data.lib.fact

# The European Economic Area: the member states of the Union with Iceland, Liechtenstein and Norway.
eea := {
	"België", "Bulgarije", "Cyprus", "Denemarken", "Duitsland", "Estland", "Finland", "Frankrijk", "Griekenland", "Hongarije",
	"Ierland", "IJsland", "Italië", "Kroatië", "Letland", "Liechtenstein", "Litouwen", "Luxemburg", "Malta", "Nederland",
	"Noorwegen", "Oostenrijk", "Polen", "Portugal", "Roemenië", "Slovenië", "Slowakije", "Spanje", "Tsjechië", "Zweden",
}

# Nobody said to which country: then nothing points outside the area. Any answer is a no here, and the clause looks at which.
not_said := fact.undenied("land_ontvanger")
