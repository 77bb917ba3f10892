# language: nl
@wpg/art20
Functionaliteit: Artikel 20, samenwerkingsverband, Wpg
  Het besluit legt vijf dingen vast; mist er een, dan draagt het niets.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En de aanvrager is politie-eenheid Midden-Nederland
    En de ontvanger is betrokken burger
    En het zijn gegevens als bedoeld in artikel-8
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En er is geen machtiging van de minister

  Scenario: Een compleet besluit
    Gegeven het is geen bijzonder geval
    En het doel is toezicht en handhaving
    En het besluit noemt belang, verband, gegevens, voorwaarden en ontvangers
    En een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk
    En het bevoegd gezag stemt in met de verstrekking
    En het gezag dat instemt is burgemeester
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het toegestaan op grond van art. 20 lid 1 Wpg

  Abstract Scenario: Mist er iets, dan draagt het besluit niets
    Gegeven het is geen bijzonder geval
    En het doel is toezicht en handhaving
    En <besluit>
    En <belang>
    En <gezag>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

    Voorbeelden:
      | besluit                                                                | belang                                                               | gezag                                               |
      | het besluit noemt niet alles wat erin moet staan                       | een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk   | het bevoegd gezag stemt in met de verstrekking      |
      | het besluit noemt belang, verband, gegevens, voorwaarden en ontvangers | geen zwaarwegend algemeen belang maakt de verstrekking noodzakelijk  | het bevoegd gezag stemt in met de verstrekking      |
      | het besluit noemt belang, verband, gegevens, voorwaarden en ontvangers | een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk   | het bevoegd gezag stemt niet in met de verstrekking |

  Scenario: Of het besluit compleet is, wordt gevraagd
    Gegeven het is geen bijzonder geval
    En het doel is toezicht en handhaving
    En een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk
    En het bevoegd gezag stemt in met de verstrekking
    En het gezag dat instemt is burgemeester
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Legt het besluit het belang, het samenwerkingsverband, de gegevens, de voorwaarden en de ontvangers vast?

  Abstract Scenario: Het gezag dat instemt is dat over de taak (B7)
    Gegeven het besluit noemt belang, verband, gegevens, voorwaarden en ontvangers
    En het is geen bijzonder geval
    En een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk
    En het bevoegd gezag stemt in met de verstrekking
    En het doel is <doel>
    En het gezag dat instemt is <gezag>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                     | gezag                 | uitkomst   |
      | handhaving openbare orde | burgemeester          | toegestaan |
      | handhaving openbare orde | officier-van-justitie | verboden   |
      | hulpverlening            | officier-van-justitie | verboden   |
      | opsporing en vervolging  | officier-van-justitie | toegestaan |
      | opsporing en vervolging  | burgemeester          | verboden   |
      | toezicht en handhaving   | burgemeester          | toegestaan |
      | toezicht en handhaving   | officier-van-justitie | toegestaan |

  Scenario: Welk gezag instemt, wordt gevraagd
    Gegeven het doel is toezicht en handhaving
    En het besluit noemt belang, verband, gegevens, voorwaarden en ontvangers
    En het is geen bijzonder geval
    En een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk
    En het bevoegd gezag stemt in met de verstrekking
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Welk gezag over de politie heeft ingestemd: burgemeester of officier-van-justitie?

  Scenario: Wie van besluit, belang noch instemming rept, roept deze weg niet in
    Gegeven het doel is toezicht en handhaving
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken
