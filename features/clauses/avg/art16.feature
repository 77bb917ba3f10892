# language: nl
@avg/art16
Functionaliteit: Artikel 16, rectificatie, AVG
  Een recht van de betrokkene; wie het weigert heeft een eigen grond nodig.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 16 jaar of ouder
    En het doel is rectificatie

  Scenario: Het recht
    Gegeven de gegevens zijn onjuist of onvolledig
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan is het toegestaan op grond van art. 16 AVG

  Scenario: Waar het recht niet geldt
    Gegeven de gegevens zijn juist en volledig
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Wat nog gevraagd wordt
    Gegeven de betrokkene heeft de verzoeker niet gemachtigd
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn de gegevens onjuist of onvolledig voor het doel?
