# language: nl
@uavg/art5
Functionaliteit: Artikel 5, vierde lid, jonger dan zestien, UAVG
  Vanaf zestien vraagt de betrokkene zelf.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021
    En het zijn de eigen gegevens van de verzoeker

  Abstract Scenario: Wie voor wie vraagt
    Gegeven de betrokkene is <leeftijd>
    En de verzoeker vertegenwoordigt de betrokkene <als>
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | leeftijd           | als                         | uitkomst   |
      | 16 jaar of ouder   | niet wettelijk              | toegestaan |
      | jonger dan 16 jaar | als ouder, voogd of curator | toegestaan |
      | jonger dan 16 jaar | niet wettelijk              | verboden   |

  Scenario: De plaats
    Gegeven de betrokkene is jonger dan 16 jaar
    En de verzoeker vertegenwoordigt de betrokkene niet wettelijk
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is het verboden op grond van art. 5 lid 4 UAVG

  Scenario: De leeftijd wordt gevraagd
    Gegeven de betrokkene heeft de verzoeker niet gemachtigd
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de betrokkene jonger dan 16 jaar?
