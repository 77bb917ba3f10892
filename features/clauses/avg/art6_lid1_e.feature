# language: nl
@avg/art6_lid1_e
Functionaliteit: Artikel 6, eerste lid, onder e, AVG
  Een overheid verwerkt wat nodig is voor een taak die aan haarzelf is opgedragen.

  Achtergrond:
    Gegeven het is 1 juni 2019
    En de verstrekker is de politie-eenheid Midden-Nederland
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Scenario: Voor de openbare orde heeft de gemeente een eigen taak
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En de burgemeester behoeft de gegevens
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van art. 6 lid 1 onder e AVG

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
    En worden hooguit 1 vragen gesteld

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
    Dan is het toegestaan op grond van art. 6 lid 1 onder e AVG
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
    Dan is het toegestaan op grond van art. 6 lid 1 onder e AVG

  Scenario: Wie zegt dat geen wet de taak geeft, heeft deze grondslag niet
    Gegeven de aanvrager is de beleidsmedewerker van gemeente Utrecht
    En het doel is taakuitvoering gemeente
    En het doel is een taak van de gemeente
    En er is geen wettelijke grondslag voor de verwerking
    En de verwerking is nodig voor die taak
    En het nieuwe doel past bij het doel waarvoor de gegevens zijn verkregen
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Zonder eigen taak geen grondslag
    Gegeven de aanvrager is de beleidsmedewerker van gemeente Utrecht
    En het doel is nieuwsgierigheid
    En het doel is geen taak van de gemeente
    En de verwerking is nodig voor die taak
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
    En de verwerker heeft voor het doel een wettelijke taak
    En de politie verstrekte de gegevens op 1 maart 2019
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
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het toegestaan op grond van art. 6 lid 1 onder e AVG

  Scenario: Na afloop van de afspraken is de noodzaak van gebruik niet meer gedragen
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is gerichte inzet toezicht en handhaving
    En de gemeente heeft het addendum ondertekend
    En het incident heeft code A20
    En volgens het register zijn de afspraken ingetrokken per 1 mei 2019
    En de gegevens zijn nog nodig
    En de politie verstrekte de gegevens op 1 maart 2019
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de verwerking noodzakelijk om die taak uit te voeren?

  Scenario: De AVG geldt vanaf 25 mei 2018
    Gegeven het is 1 juni 2018
    En de aanvrager is gemeente Utrecht
    En het doel is handhaving openbare orde
    En de verwerking is nodig voor die taak
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het toegestaan op grond van art. 6 lid 1 onder e AVG
    En niet op grond van art. 8 onder e Wbp
    En was het antwoord anders tot en met 24 mei 2018
