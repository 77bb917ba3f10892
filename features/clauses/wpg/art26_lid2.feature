# language: nl
@wpg/art26_lid2
Functionaliteit: Artikel 26, tweede lid, jonger dan zestien, Wpg
  Ook voor 2018, en ook als de UAVG niet geldt (A24).

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2017
    En het verzoek is schriftelijk
    En de identiteit van de verzoeker is nagegaan

  Abstract Scenario: Wie voor wie vraagt
    Gegeven de betrokkene is <leeftijd>
    En het zijn <eigen> gegevens van de verzoeker
    En de verzoeker vertegenwoordigt de betrokkene <als>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | leeftijd           | eigen         | als                         | uitkomst   |
      | 16 jaar of ouder   | de eigen      | niet wettelijk              | toegestaan |
      | jonger dan 16 jaar | niet de eigen | als ouder, voogd of curator | toegestaan |
      | jonger dan 16 jaar | de eigen      | niet wettelijk              | verboden   |

  Scenario: De plaats
    Gegeven het zijn de eigen gegevens van de verzoeker
    En de betrokkene is jonger dan 16 jaar
    En de verzoeker vertegenwoordigt de betrokkene niet wettelijk
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil inzien
    Dan is het verboden op grond van art. 26 lid 2 Wpg

  Scenario: Wie zijn eigen gegevens vraagt vertegenwoordigt niemand
    Gegeven het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 15 jaar oud
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil inzien
    Dan is het verboden op grond van art. 26 lid 2 Wpg

  Scenario: Ook wie ze wil ontvangen
    Gegeven het zijn de eigen gegevens van de verzoeker
    En het doel is inzage
    En de betrokkene is 15 jaar oud
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden op grond van art. 26 lid 2 Wpg

  Scenario: Van een kind wordt gevraagd wie het vertegenwoordigt
    Gegeven het zijn niet de eigen gegevens van de verzoeker
    En de betrokkene is jonger dan 16 jaar
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil inzien
    Dan zijn er onvoldoende gegevens
