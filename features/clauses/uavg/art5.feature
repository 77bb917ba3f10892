# language: nl
@uavg/art5
Functionaliteit: Artikel 37, derde lid, Wbp en artikel 5, vierde lid, UAVG, jonger dan zestien
  Vanaf zestien vraagt de betrokkene zelf.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021

  Abstract Scenario: Wie voor wie vraagt
    Gegeven de betrokkene is <leeftijd>
    En het zijn <eigen> gegevens van de verzoeker
    En de verzoeker vertegenwoordigt de betrokkene <als>
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
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
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is het verboden op grond van art. 5 lid 4 UAVG

  Scenario: Van een kind wordt gevraagd wie het vertegenwoordigt
    Gegeven het zijn niet de eigen gegevens van de verzoeker
    En de betrokkene is jonger dan 16 jaar
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan zijn er onvoldoende gegevens
    En is de vraag: Vertegenwoordigt de verzoeker de betrokkene als ouder, voogd of curator?

  Scenario: Niet iedereen wordt naar zijn leeftijd gevraagd
    Gegeven het zijn de eigen gegevens van de verzoeker
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is niet de vraag: Is de betrokkene jonger dan 16 jaar?

  Scenario: Een leeftijd zegt hetzelfde, en wie de eigen gegevens vraagt vertegenwoordigt niemand
    Gegeven het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 15 jaar oud
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is het verboden op grond van art. 5 lid 4 UAVG

  Scenario: Voor de AVG was het niet anders
    Gegeven het is 24 mei 2018
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is jonger dan 16 jaar
    En de verzoeker vertegenwoordigt de betrokkene niet wettelijk
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is het verboden op grond van art. 37 lid 3 Wbp

  Scenario: Ook bij wat een gemeente van de politie kreeg
    Gegeven de verstrekker is gemeente Utrecht
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is jonger dan 16 jaar
    En de verzoeker vertegenwoordigt de betrokkene niet wettelijk
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil inzien
    Dan is het verboden op grond van art. 5 lid 4 UAVG

  Abstract Scenario: Met welk werkwoord een kind zijn gegevens opvraagt maakt niet uit
    Gegeven het doel is <doel>
    En de verstrekker is gemeente Leiden
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is <leeftijd> jaar oud
    En de betrokkene heeft toestemming gegeven
    En de toestemming is vrij en geïnformeerd gegeven
    En de toestemming is vooraf gegeven
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel              | leeftijd | uitkomst   |
      | inzage            | 15       | verboden   |
      | inzage            | 16       | toegestaan |
      | dataportabiliteit | 15       | verboden   |
      | contact opnemen   | 15       | verboden   |
      | contact opnemen   | 16       | toegestaan |

  Scenario: Ook als de gemeente ze hem geeft
    Gegeven de aanvrager is gemeente Leiden
    En de ontvanger is inwoner
    En het doel is inzage
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 12 jaar oud
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil doorverstrekken
    Dan is het verboden op grond van art. 5 lid 4 UAVG

  Scenario: De ouder krijgt ze voor het kind
    Gegeven de aanvrager is de ouder
    En de verstrekker is gemeente Leiden
    En het doel is inzage
    En de verzoeker heeft het gezag over het kind
    En de betrokkene is 12 jaar oud
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ontvangen
    Dan is het toegestaan

  Scenario: Wat een wet aan het kind zelf laat geven is geen recht van de betrokkene
    Gegeven de aanvrager is de inwoner
    En de verstrekker is gemeente Leiden
    En het doel is contact opnemen
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 15 jaar oud
    En er is een wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ontvangen
    Dan is het toegestaan
