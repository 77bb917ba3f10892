# language: nl
@wpg/art25
Functionaliteit: Artikel 25, kennisneming, Wpg
  Wat de politie zelf houdt valt onder de Wpg; wat een gemeente van haar kreeg onder de AVG.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 16 jaar of ouder
    En het verzoek is ontvangen op 1 februari 2021

  Scenario: Schriftelijk en van wie het is
    Gegeven het verzoek is schriftelijk
    En de identiteit van de verzoeker is nagegaan
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil inzien
    Dan is het toegestaan op grond van art. 25 lid 1 Wpg
    En geldt de plicht tot antwoorden-op-het-verzoek voor politie, uiterlijk op 15 maart 2021

  Scenario: Zonder vaststelling van de identiteit niet
    Gegeven het verzoek is schriftelijk
    En de identiteit van de verzoeker is niet nagegaan
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil inzien
    Dan is het verboden

  Scenario: Mondeling niet
    Gegeven het verzoek is niet schriftelijk
    En de identiteit van de verzoeker is nagegaan
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil inzien
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Of de identiteit vaststaat, wordt gevraagd
    Gegeven het verzoek is schriftelijk
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil inzien
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de identiteit van de verzoeker nagegaan?

  Abstract Scenario: Gegevens over informanten nooit
    Gegeven het verzoek is schriftelijk
    En de identiteit van de verzoeker is nagegaan
    En het zijn gegevens als bedoeld in <soort>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | soort      | uitkomst   |
      | artikel-9  | toegestaan |
      | artikel-12 | verboden   |
