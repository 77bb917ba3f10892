package lib.country_test

import data.lib.country

# The twenty-seven of the Union, and three.
test_the_whole_area if {
	union := {
		"België", "Bulgarije", "Cyprus", "Denemarken", "Duitsland", "Estland", "Finland", "Frankrijk", "Griekenland", "Hongarije",
		"Ierland", "Italië", "Kroatië", "Letland", "Litouwen", "Luxemburg", "Malta", "Nederland", "Oostenrijk", "Polen",
		"Portugal", "Roemenië", "Slovenië", "Slowakije", "Spanje", "Tsjechië", "Zweden",
	}
	count(union) == 27
	country.eea == union | {"IJsland", "Liechtenstein", "Noorwegen"}
}
