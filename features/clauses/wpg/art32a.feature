# language: nl
@wpg/art32a
Functionaliteit: Artikel 32a, logging, Wpg
  Naast het vastleggen van de verstrekking zelf.

  Achtergrond:
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En de burgemeester behoeft de gegevens
    En de verwerking is nodig voor die taak

  Scenario: Sinds 2019 logt de politie
    Gegeven het is 1 januari 2019
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan
    En geldt de plicht tot loggen-van-de-verstrekking voor politie

  Scenario: Daarvoor niet
    Gegeven het is 31 december 2018
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan
    En geldt de plicht tot loggen-van-de-verstrekking niet
