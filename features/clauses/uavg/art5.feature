# language: nl
@uavg/art5
Functionaliteit: Artikel 37, derde lid, Wbp en artikel 5, vierde lid, UAVG, jonger dan zestien
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

  Scenario: Van een kind wordt gevraagd wie het vertegenwoordigt
    Gegeven de betrokkene heeft de verzoeker niet gemachtigd
    En de betrokkene is jonger dan 16 jaar
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan zijn er onvoldoende gegevens

  Scenario: Niet iedereen wordt naar zijn leeftijd gevraagd
    Gegeven de betrokkene heeft de verzoeker niet gemachtigd
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is niet de vraag: Is de betrokkene jonger dan 16 jaar?

  Scenario: Een leeftijd zegt hetzelfde
    Gegeven de betrokkene is 15 jaar oud
    En de verzoeker vertegenwoordigt de betrokkene niet wettelijk
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is het verboden op grond van art. 5 lid 4 UAVG

  Scenario: Voor de AVG was het niet anders
    Gegeven het is 24 mei 2018
    En de betrokkene is jonger dan 16 jaar
    En de verzoeker vertegenwoordigt de betrokkene niet wettelijk
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is het verboden op grond van art. 37 lid 3 Wbp

  Scenario: Ook bij wat een gemeente van de politie kreeg
    Gegeven de verstrekker is gemeente Utrecht
    En de betrokkene is jonger dan 16 jaar
    En de verzoeker vertegenwoordigt de betrokkene niet wettelijk
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil inzien
    Dan is het verboden op grond van art. 5 lid 4 UAVG
