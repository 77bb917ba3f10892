# language: nl
@avg/art21_lid1
Functionaliteit: Artikel 21, eerste lid, bezwaar, AVG
  Een recht van de betrokkene; wie het weigert heeft een eigen grond nodig.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 16 jaar of ouder
    En het doel is bezwaar

  Scenario: Het recht
    Gegeven de verwerking steunt op wettelijke-taak
    En dwingende gronden van de verantwoordelijke gaan niet voor
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan is het toegestaan op grond van art. 21 lid 1 AVG

  Scenario: Waar het recht niet geldt
    Gegeven de verwerking steunt op toestemming
    En dwingende gronden van de verantwoordelijke gaan niet voor
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Wat nog gevraagd wordt
    Gegeven dwingende gronden van de verantwoordelijke gaan niet voor
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Waarop steunt de verwerking: toestemming, overeenkomst, wettelijke-plicht, wettelijke-taak of gerechtvaardigd-belang?

  Scenario: Tegen direct marketing helpen geen dwingende gronden
    Gegeven de gegevens worden voor direct marketing gebruikt
    En de verwerking steunt op gerechtvaardigd-belang
    En dwingende gronden van de verantwoordelijke gaan voor
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan is het toegestaan op grond van art. 21 lid 1 AVG

  Scenario: Anders wel
    Gegeven de gegevens worden niet voor direct marketing gebruikt
    En de verwerking steunt op gerechtvaardigd-belang
    En dwingende gronden van de verantwoordelijke gaan voor
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken
