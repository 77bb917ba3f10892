# language: nl
@wpg/art20_lid3
Functionaliteit: Artikel 20, derde lid, wettelijk samenwerkingsverband, Wpg
  Van mogen naar moeten, sinds 1 maart 2025.

  Achtergrond:
    Gegeven de aanvrager is politie-eenheid Midden-Nederland
    En het doel is toezicht en handhaving
    En het zijn gegevens als bedoeld in artikel-8
    En de verwerker heeft voor het doel een wettelijke taak
    En de verwerking is nodig voor die taak
    En de politie weigert de verstrekking niet
    En de ontvanger handelt als medewerker
    En het bevoegd gezag stemt in met de verstrekking
    En het gezag dat instemt is burgemeester
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En er is geen machtiging van de minister
    En de ontvanger neemt niet deel aan het casusoverleg radicalisering

  Abstract Scenario: Wat nodig is, moet gegeven worden
    Gegeven de ontvanger is RIEC-partner
    En het is <dag>
    En <verband>
    En de gegevens zijn <nodig> voor het doel van het samenwerkingsverband
    En geen zwaarwegende reden verzet zich tegen de verstrekking
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag              | verband                                                                         | nodig      | uitkomst   |
      | 28 februari 2025 | de ontvanger is een samenwerkingsverband onder de WGS waaraan de politie deelneemt | nodig   | verboden   |
      | 1 maart 2025     | de ontvanger is een samenwerkingsverband onder de WGS waaraan de politie deelneemt | nodig   | toegestaan |
      | 1 maart 2025     | de ontvanger is een samenwerkingsverband onder de WGS waaraan de politie deelneemt | niet nodig | verboden |
      | 1 maart 2025     | de ontvanger is geen samenwerkingsverband onder de WGS waaraan de politie deelneemt | nodig  | verboden   |

  Scenario: Of iets zwaarwegends zich verzet, weegt de politie
    Gegeven de ontvanger is RIEC-partner
    En het is 1 januari 2026
    En de ontvanger is een samenwerkingsverband onder de WGS waaraan de politie deelneemt
    En de gegevens zijn nodig voor het doel van het samenwerkingsverband
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is menselijke weging nodig
    En weegt de politie: Is er geen zwaarwegende reden die zich tegen deze verstrekking aan het samenwerkingsverband verzet?

  Scenario: Of het zo een verband is, wordt gevraagd
    Gegeven de ontvanger is RIEC-partner
    En het is 1 januari 2026
    En de gegevens zijn nodig voor het doel van het samenwerkingsverband
    En geen zwaarwegende reden verzet zich tegen de verstrekking
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de ontvanger een samenwerkingsverband onder de Wet gegevensverwerking door samenwerkingsverbanden, met de politie als deelnemer?

  Scenario: De plaats van de grondslag
    Gegeven de ontvanger is RIEC-partner
    En het is 1 januari 2026
    En de ontvanger is een samenwerkingsverband onder de WGS waaraan de politie deelneemt
    En de gegevens zijn nodig voor het doel van het samenwerkingsverband
    En geen zwaarwegende reden verzet zich tegen de verstrekking
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het toegestaan op grond van art. 20 lid 3 Wpg

  Abstract Scenario: Alleen wie kan deelnemen, ontvangt als deelnemer (B5)
    Gegeven het is 1 januari 2026
    En de ontvanger is <ontvanger>
    En het doel is een taak van de gemeente
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En de ontvanger is een samenwerkingsverband onder de WGS waaraan de politie deelneemt
    En het samenwerkingsverband onder de WGS is <verband>
    En de gegevens zijn nodig voor het doel van het samenwerkingsverband
    En geen zwaarwegende reden verzet zich tegen de verstrekking
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | ontvanger        | verband                 | uitkomst                |
      | gemeente Utrecht | riec                    | toegestaan              |
      | gemeente Utrecht | zorg-en-veiligheidshuis | toegestaan              |
      | Belastingdienst  | riec                    | toegestaan              |
      | gemeente Utrecht | icov                    | menselijke weging nodig |
      | RDW              | riec                    | menselijke weging nodig |
      | woningcorporatie | riec                    | verboden                |
      | journalist       | riec                    | verboden                |

  Scenario: Een woningcorporatie is hooguit een derde in een enkele casus
    Gegeven het is 1 januari 2026
    En de ontvanger is woningcorporatie
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En de ontvanger is een samenwerkingsverband onder de WGS waaraan de politie deelneemt
    En het samenwerkingsverband onder de WGS is zorg-en-veiligheidshuis
    En de gegevens zijn nodig voor het doel van het samenwerkingsverband
    En geen zwaarwegende reden verzet zich tegen de verstrekking
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is menselijke weging nodig
    En weegt de deelnemers aan het Zorg- en Veiligheidshuis: Is het voor deze ene casus nodig om een derde te betrekken die zelf geen deelnemer is?

  Scenario: Welk verband het is, wordt aan een gemeente gevraagd
    Gegeven het is 1 januari 2026
    En de ontvanger is gemeente Utrecht
    En het doel is een taak van de gemeente
    En de ontvanger is een samenwerkingsverband onder de WGS waaraan de politie deelneemt
    En de gegevens zijn nodig voor het doel van het samenwerkingsverband
    En geen zwaarwegende reden verzet zich tegen de verstrekking
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Welk samenwerkingsverband onder de WGS is het: fec, icov, riec of zorg-en-veiligheidshuis?
