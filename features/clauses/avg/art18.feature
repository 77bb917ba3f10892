# language: nl
@avg/art18
Functionaliteit: Artikel 18, beperking, AVG
  Een recht van de betrokkene; wie het weigert heeft een eigen grond nodig.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 16 jaar of ouder
    En het doel is beperking

  Scenario: Het recht
    Gegeven de betrokkene betwist de juistheid
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan is het toegestaan op grond van art. 18 lid 1 AVG

  Scenario: Waar het recht niet geldt
    Gegeven de betrokkene betwist de juistheid niet
    En er loopt geen bezwaar of beroep
    En de gegevens zijn rechtmatig verwerkt
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Wat nog gevraagd wordt
    Gegeven de gegevens zijn rechtmatig verwerkt
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Betwist de betrokkene de juistheid van de gegevens?
