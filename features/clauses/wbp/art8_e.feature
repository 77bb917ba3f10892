# language: nl
@wbp/art8_e
Functionaliteit: Artikel 8, onder e, Wbp
  Tot 25 mei 2018 droeg de Wbp wat daarna de AVG draagt: verwerken voor een publiekrechtelijke taak.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de verstrekker is de politie-eenheid Midden-Nederland
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de gegevens zijn nog nodig

  Scenario: Voor de openbare orde heeft de gemeente een eigen taak
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En de burgemeester behoeft de gegevens
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van art. 8 onder e Wbp

  Scenario: Wat niet nodig is voor de taak, heeft geen grondslag
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En de burgemeester behoeft de gegevens
    En de verwerking is niet nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Buiten de vaste levering wordt de noodzaak gevraagd
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de verwerking noodzakelijk om die taak uit te voeren?

  Scenario: Van de burgemeester die van de politie ontvangt wordt het eenmaal gevraagd, zoals de Wpg het vraagt
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de burgemeester deze gegevens nodig voor de handhaving van de openbare orde, en kan hij dat laten zien?

  Scenario: Wat de burgemeester behoeft is nodig, dat wordt niet nog eens gevraagd
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En de burgemeester behoeft de gegevens
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan

  Scenario: Binnen de vaste levering dragen de afspraken de noodzaak
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is gerichte inzet toezicht en handhaving
    En de gemeente heeft het addendum ondertekend
    En het incident heeft code A20
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan op grond van art. 8 onder e Wbp
    En is aangenomen dat de verwerking is nodig voor die taak

  Scenario: Wie zegt dat het niet nodig is, neemt die noodzaak weg
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is gerichte inzet toezicht en handhaving
    En de gemeente heeft het addendum ondertekend
    En het incident heeft code A20
    En de verwerking is niet nodig voor die taak
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Een andere taak van de gemeente telt ook
    Gegeven de aanvrager is de beleidsmedewerker van gemeente Utrecht
    En het doel is taakuitvoering gemeente
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En het nieuwe doel past bij het doel waarvoor de gegevens zijn verkregen
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het toegestaan op grond van art. 8 onder e Wbp

  Scenario: Zonder eigen taak geen grondslag
    Gegeven de aanvrager is de beleidsmedewerker van gemeente Utrecht
    En het doel is nieuwsgierigheid
    En het doel is geen taak van de gemeente
    En de verwerking is nodig voor die taak
    En de verwerker heeft voor het doel geen wettelijke taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: De openbare orde is geen taak van een provincie
    Gegeven de aanvrager is de beleidsmedewerker van provincie Utrecht
    En het doel is handhaving openbare orde
    En het doel is geen taak van de gemeente
    En de verwerking is nodig voor die taak
    En de verwerker heeft voor het doel geen wettelijke taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: De openbare orde van een provincie is ook binnen de vaste levering niet gedragen
    Gegeven de aanvrager is de beleidsmedewerker van provincie Utrecht
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En het doel is een taak van de gemeente
    En de politie verstrekte de gegevens op 1 maart 2018
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de verwerking noodzakelijk om die taak uit te voeren?

  Scenario: Een bedrijf heeft deze grondslag niet
    Gegeven de aanvrager is de medewerker van Ultimum BV
    En het belang van de betrokkene weegt zwaarder
    En het doel is handhaving openbare orde
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Bewaren is ook verwerken
    Gegeven de aanvrager is gemeente Utrecht
    En het doel is handhaving openbare orde
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het toegestaan op grond van art. 8 onder e Wbp

  Scenario: Een taak uit een wet volstond
    Gegeven de aanvrager is de beleidsmedewerker van provincie Utrecht
    En het doel is taakuitvoering gemeente
    En het doel is geen taak van de gemeente
    En de verwerker heeft voor het doel een wettelijke taak
    En de verwerking is nodig voor die taak
    En het nieuwe doel past bij het doel waarvoor de gegevens zijn verkregen
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het toegestaan op grond van art. 8 onder e Wbp

  Scenario: De Wbp geldt tot en met 24 mei 2018
    Gegeven de aanvrager is gemeente Utrecht
    En het doel is handhaving openbare orde
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het toegestaan op grond van art. 8 onder e Wbp
    En niet op grond van art. 6 lid 1 onder e AVG
    En is het antwoord anders vanaf 25 mei 2018
