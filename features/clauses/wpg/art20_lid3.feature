# language: nl
@wpg/art20_lid3
Functionaliteit: Artikel 20, derde lid, wettelijk samenwerkingsverband, Wpg
  Van mogen naar moeten, sinds 1 maart 2025.

  Achtergrond:
    Gegeven de aanvrager is politie-eenheid Midden-Nederland
    En de ontvanger is RIEC-partner
    En het doel is toezicht en handhaving
    En het zijn gegevens als bedoeld in artikel-8
    En de verwerker heeft voor het doel een wettelijke taak
    En de verwerking is nodig voor die taak
    En de politie weigert de verstrekking niet
    En de ontvanger handelt als medewerker
    En het bevoegd gezag stemt in met de verstrekking
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En er is geen machtiging van de minister
    En de ontvanger neemt niet deel aan het casusoverleg radicalisering

  Abstract Scenario: Wat nodig is, moet gegeven worden
    Gegeven het is <dag>
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
    Gegeven het is 1 januari 2026
    En de ontvanger is een samenwerkingsverband onder de WGS waaraan de politie deelneemt
    En de gegevens zijn nodig voor het doel van het samenwerkingsverband
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is menselijke weging nodig
    En weegt de politie: Is er geen zwaarwegende reden die zich tegen deze verstrekking aan het samenwerkingsverband verzet?

  Scenario: Of het zo een verband is, wordt gevraagd
    Gegeven het is 1 januari 2026
    En de gegevens zijn nodig voor het doel van het samenwerkingsverband
    En geen zwaarwegende reden verzet zich tegen de verstrekking
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de ontvanger een samenwerkingsverband onder de Wet gegevensverwerking door samenwerkingsverbanden, met de politie als deelnemer?

  Scenario: De plaats van de grondslag
    Gegeven het is 1 januari 2026
    En de ontvanger is een samenwerkingsverband onder de WGS waaraan de politie deelneemt
    En de gegevens zijn nodig voor het doel van het samenwerkingsverband
    En geen zwaarwegende reden verzet zich tegen de verstrekking
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het toegestaan op grond van art. 20 lid 3 Wpg
