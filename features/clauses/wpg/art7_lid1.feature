# language: nl
@wpg/art7_lid1
Functionaliteit: Artikel 7, eerste lid, geheimhouding van de politie, Wpg
  De geheimhouding is de regel; wat paragraaf 3 toelaat staat in eigen bepalingen.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En de aanvrager is politie-eenheid Midden-Nederland
    En de ontvanger is betrokken burger
    En het doel is toezicht en handhaving
    En het zijn gegevens als bedoeld in artikel-8
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen machtiging van de minister

  Abstract Scenario: Twee deuren in de geheimhouding zelf
    Gegeven <plicht>
    En <taak>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | plicht                                                      | taak                                                                            | uitkomst   |
      | er is een wettelijke verplichting om de gegevens te geven   | de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk  | toegestaan |
      | er is geen wettelijke verplichting om de gegevens te geven  | de politietaak maakt de verstrekking in dit bijzondere geval noodzakelijk       | toegestaan |
      | er is geen wettelijke verplichting om de gegevens te geven  | de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk  | verboden   |

  Scenario: Of het geval bijzonder genoeg is, weegt de politie
    Gegeven er is geen wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is menselijke weging nodig
    En weegt de politie: Maakt de politietaak de verstrekking in dit bijzondere geval noodzakelijk?

  Scenario: De plaats van de grondslag
    Gegeven er is een wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het toegestaan op grond van art. 7 lid 1 Wpg
