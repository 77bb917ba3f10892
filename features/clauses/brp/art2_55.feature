# language: nl
@brp/art2_55
Functionaliteit: Artikel 2.55, inzage, Wet BRP
  Hier moet de identiteit vaststaan, anders dan onder de AVG.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021
    En het zijn de eigen gegevens van de verzoeker
    En het verzoek is ontvangen op 1 februari 2021

  Abstract Scenario: Vastgesteld of niet
    Gegeven de identiteit van de verzoeker is <wel> nagegaan
    En de betrokkene is 16 jaar of ouder
    Wanneer de aanvrager de BRP-gegevens uit BRP wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | wel  | uitkomst |
      | niet | verboden |

  Scenario: Binnen vier weken
    Gegeven de identiteit van de verzoeker is nagegaan
    En de betrokkene is 16 jaar of ouder
    Wanneer de aanvrager de BRP-gegevens uit BRP wil inzien
    Dan is het toegestaan op grond van art. 2.55 Wet BRP
    En geldt de plicht tot antwoorden-op-het-verzoek voor gemeente Leeuwarden, uiterlijk op 1 maart 2021

  Scenario: De identiteit wordt gevraagd
    Gegeven de betrokkene heeft de verzoeker niet gemachtigd
    En de betrokkene is 16 jaar of ouder
    Wanneer de aanvrager de BRP-gegevens uit BRP wil inzien
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de identiteit van de verzoeker nagegaan?

  Scenario: Een kind vraagt niet zelf, en het is de Wet BRP die dat zegt
    Gegeven de betrokkene is jonger dan 16 jaar
    En de verzoeker vertegenwoordigt de betrokkene niet wettelijk
    En de identiteit van de verzoeker is nagegaan
    Wanneer de aanvrager de BRP-gegevens uit BRP wil inzien
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Te kort na een vorig verzoek
    Gegeven de betrokkene is 16 jaar of ouder
    En de identiteit van de verzoeker is nagegaan
    En het verzoek volgt te kort op het vorige
    Wanneer de aanvrager de BRP-gegevens uit BRP wil inzien
    Dan is het verboden
