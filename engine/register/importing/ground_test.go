package importing

import "testing"

func TestGroundsInFreeText(t *testing.T) {
	for text, want := range map[string]string{
		"wettelijke taak, art. 6 lid 1 e AVG":           "wettelijke-taak",
		"Publieke taak":                                 "wettelijke-taak",
		"publieke taken":                                "wettelijke-taak",
		"Taak van algemeen belang / openbaar gezag":     "wettelijke-taak",
		"artikel 6, eerste lid, aanhef en onder e, AVG": "wettelijke-taak",
		"AVG art. 6(1)(e)":                              "wettelijke-taak",
		"6.1.e":                                         "wettelijke-taak",
		"6.1e AVG":                                      "wettelijke-taak",
		"art 6 lid 1e":                                  "wettelijke-taak",
		"art. 6 1e lid sub c AVG":                       "wettelijke-plicht",
		"e":                                             "wettelijke-taak",
		"sub e":                                         "wettelijke-taak",
		"E) publieke taak":                              "wettelijke-taak",
		"6.1.e, Gemeentewet":                            "wettelijke-taak",
		"Gemeentewet; art. 6 lid 1 e AVG":               "wettelijke-taak",
		"art. 6 lid 1 onder e AVG jo. art. 7 Pw":        "wettelijke-taak",
		"toestemming van ouders":                        "toestemming",
		"Toestemming (art. 6 lid 1 sub a AVG)":          "toestemming",
		"uitvoering van een overeenkomst":               "overeenkomst",
		"wettelijke verplichtingen":                     "wettelijke-plicht",
		"Wettelijke plicht: Archiefwet":                 "wettelijke-plicht",
		"gerechtvaardigde belangen van de gemeente":     "gerechtvaardigd-belang",
		"vitaal belang":                                 "",
		"zie bijlage":                                   "",
		"?":                                             "",
		"nvt":                                           "",
		"n.v.t.":                                        "",
		"-":                                             "",
		"toestemming?":                                  "",
		"geen toestemming":                              "",
		"toestemming niet nodig":                        "",
		"wettelijke taak of toestemming":                "",
		"art. 6 lid 1 onder c en e AVG":                 "",
		"wettelijke taak, art. 6 lid 1 onder c AVG":      "",
		"art. 6 Wpg onder e":                             "",
		"art. 6 lid 1 e Wet BRP":                         "",
		"art. 6 lid 1 e Gemeentewet":                     "",
		"Wmo 2015, art. 6 onder e":                       "",
		"art. 16 lid 1 onder e":                          "",
		"Participatiewet":                                "",
		"zwaarwegend algemeen belang (art. 9 lid 2 g)":   "",
		"uitdrukkelijke toestemming":                     "",
		"verwerkersovereenkomst":                         "",
		"wettelijke grondslag":                           "",
		"diverse":                                        "",
		"e-mail van de afdeling":                         "",
		"publieke taak, waarschijnlijk":                  "",
		"Publieke taak; gerechtvaardigd belang voor nvt": "",
	} {
		g, reason := groundOf(text)
		if g.value != want || (reason == "") != (want != "") {
			t.Errorf("%q is %q (%s), not %q", text, g.value, reason, want)
		}
	}
}

func TestATaskIsSettledWhereALawIsNamed(t *testing.T) {
	for text, want := range map[string]bool{
		"art. 216 Gemeentewet": true, "Wmo 2015": true, "APV": true, "Wet op de lijkbezorging": true, "AVG": false, "UAVG": false, "diverse": false, "": false, "Gemeentewet?": false,
		"Algemene verordening gegevensbescherming": false, "Algemene subsidieverordening": true,
	} {
		if got := lawful(text); got != want {
			t.Errorf("%q names a law: %t", text, got)
		}
	}
}
