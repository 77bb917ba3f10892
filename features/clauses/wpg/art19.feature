# language: nl
@wpg/art19
Functionaliteit: Artikel 19, incidentele verstrekking, Wpg
  Vier eisen tegelijk; ontbreekt er een, dan is dit de weg niet.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En de ontvanger is betrokken burger
    En het zijn gegevens als bedoeld in artikel-8
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En er is geen machtiging van de minister

  Scenario: Alle vier
    Gegeven de aanvrager is politie-eenheid Midden-Nederland
    En het doel is toezicht en handhaving
    En het is een bijzonder geval
    En een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk
    En het bevoegd gezag stemt in met de verstrekking
    En het gezag dat instemt is burgemeester
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het toegestaan op grond van art. 19 Wpg
    En geldt de plicht tot motivering-bewaren voor politie-eenheid Midden-Nederland

  Abstract Scenario: Ontbreekt er een, dan niet
    Gegeven de aanvrager is politie-eenheid Midden-Nederland
    En het doel is toezicht en handhaving
    En <geval>
    En <belang>
    En <gezag>
    En het besluit noemt niet alles wat erin moet staan
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

    Voorbeelden:
      | geval                        | belang                                                               | gezag                                               |
      | het is geen bijzonder geval  | een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk   | het bevoegd gezag stemt in met de verstrekking      |
      | het is een bijzonder geval   | geen zwaarwegend algemeen belang maakt de verstrekking noodzakelijk  | het bevoegd gezag stemt in met de verstrekking      |
      | het is een bijzonder geval   | een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk   | het bevoegd gezag stemt niet in met de verstrekking |

  Scenario: Of het belang zwaar genoeg is, weegt de politie
    Gegeven het doel is toezicht en handhaving
    En de aanvrager is politie-eenheid Midden-Nederland
    En het bevoegd gezag stemt in met de verstrekking
    En het gezag dat instemt is burgemeester
    En het is een bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is menselijke weging nodig
    En weegt de politie: Maakt een zwaarwegend algemeen belang deze verstrekking noodzakelijk?

  Scenario: Of het gezag instemt, wordt gevraagd
    Gegeven de aanvrager is politie-eenheid Midden-Nederland
    En het doel is toezicht en handhaving
    En het is een bijzonder geval
    En een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Stemt het bevoegd gezag in, de burgemeester voor openbare orde en hulp, de officier van justitie voor opsporing?

  Abstract Scenario: Het gezag dat instemt is dat over de taak (B7)
    Gegeven de aanvrager is politie-eenheid Midden-Nederland
    En het is een bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
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
    Gegeven de aanvrager is politie-eenheid Midden-Nederland
    En het doel is toezicht en handhaving
    En het is een bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk
    En het bevoegd gezag stemt in met de verstrekking
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Welk gezag over de politie heeft ingestemd: burgemeester of officier-van-justitie?

  Scenario: Wie van bijzonder geval, belang noch instemming rept, roept deze weg niet in
    Gegeven de aanvrager is politie-eenheid Midden-Nederland
    En het doel is toezicht en handhaving
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken
