# language: nl
@wpg/art20_lid4
Functionaliteit: Artikel 20, vierde lid, casusoverleg radicalisering, Wpg
  Naar het model van het derde lid, sinds 1 juli 2025.

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
    En het gezag dat instemt is burgemeester
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En er is geen machtiging van de minister
    En de ontvanger is geen samenwerkingsverband onder de WGS waaraan de politie deelneemt

  Abstract Scenario: Wat nodig is, moet gegeven worden
    Gegeven het is <dag>
    En <overleg>
    En de gegevens zijn nodig voor het doel van het samenwerkingsverband
    En geen zwaarwegende reden verzet zich tegen de verstrekking
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag          | overleg                                                        | uitkomst   |
      | 30 juni 2025 | de ontvanger neemt deel aan het casusoverleg radicalisering      | verboden   |
      | 1 juli 2025  | de ontvanger neemt deel aan het casusoverleg radicalisering      | toegestaan |
      | 1 juli 2025  | de ontvanger neemt niet deel aan het casusoverleg radicalisering | verboden   |

  Scenario: Of de ontvanger deelneemt, wordt gevraagd
    Gegeven het is 1 januari 2026
    En de gegevens zijn nodig voor het doel van het samenwerkingsverband
    En geen zwaarwegende reden verzet zich tegen de verstrekking
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Neemt de ontvanger deel aan het casusoverleg radicalisering waarvoor de gegevens zijn?
