# language: nl
@wpg/art7_lid1
Functionaliteit: Artikel 7, eerste lid, geheimhouding van de politie, Wpg
  De geheimhouding is de regel; wat paragraaf 3 toelaat staat in eigen bepalingen.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En de aanvrager is politie-eenheid Midden-Nederland
    En het zijn gegevens als bedoeld in artikel-8
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen machtiging van de minister

  Abstract Scenario: Twee deuren in de geheimhouding zelf
    Gegeven de ontvanger is betrokken burger
    En het doel is toezicht en handhaving
    En <plicht>
    En wat tot geven verplicht is rechterlijk-bevel
    En <taak>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | plicht                                                      | taak                                                                            | uitkomst   |
      | er is een wettelijke verplichting om de gegevens te geven   | de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk  | toegestaan |
      | er is geen wettelijke verplichting om de gegevens te geven  | de politietaak maakt de verstrekking in dit bijzondere geval noodzakelijk       | toegestaan |
      | er is geen wettelijke verplichting om de gegevens te geven  | de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk  | verboden   |

  Scenario: Of het geval bijzonder genoeg is, weegt de politie
    Gegeven de ontvanger is betrokken burger
    En het doel is toezicht en handhaving
    En er is geen wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is menselijke weging nodig
    En weegt de politie: Maakt de politietaak de verstrekking in dit bijzondere geval noodzakelijk?

  Scenario: De plaats van de grondslag
    Gegeven de ontvanger is betrokken burger
    En het doel is toezicht en handhaving
    En er is een wettelijke verplichting om de gegevens te geven
    En wat tot geven verplicht is rechterlijk-bevel
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het toegestaan op grond van art. 7 lid 1 Wpg

  Abstract Scenario: Wie geen overheid is, noemt wat verplicht (B6)
    Gegeven het doel is toezicht en handhaving
    En de ontvanger is <ontvanger>
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En de ontvanger handelt als medewerker
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En er is een wettelijke verplichting om de gegevens te geven
    En <bepaling>
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | ontvanger        | bepaling                                         | uitkomst                |
      | journalist       | wat tot geven verplicht is anders                | menselijke weging nodig |
      | journalist       | wat tot geven verplicht is sv-126nd              | verboden                |
      | journalist       | wat tot geven verplicht is rechterlijk-bevel     | toegestaan              |

  Scenario: Een inkoper voor personeelsbeoordeling komt er met geen plicht door (B6)
    Gegeven de ontvanger is gemeente Utrecht
    En de ontvanger handelt als inkoper
    En het doel is personeelsbeoordeling
    En er is een wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

  Scenario: Wie een bevoegdheid noemt, noemt geen plicht
    Gegeven de ontvanger is betrokken burger
    En het doel is toezicht en handhaving
    En er is een wettelijke bevoegdheid om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

  Scenario: Wat tot geven verplicht, wordt aan een overheid niet gevraagd
    Gegeven het doel is toezicht en handhaving
    En de ontvanger is gemeente Utrecht
    En de ontvanger handelt als medewerker
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En er is een wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het toegestaan op grond van art. 7 lid 1 Wpg

  Scenario: Wat tot geven verplicht, wordt aan wie geen overheid is gevraagd
    Gegeven het doel is toezicht en handhaving
    En de ontvanger is journalist
    En de ontvanger handelt als medewerker
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En er is een wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Wat verplicht tot geven: een vordering (sv-126nd), een bevel van de rechter (rechterlijk-bevel) of iets anders (anders)?

  Abstract Scenario: De politietaak is die van de politie zelf, onder haar gezag (C7)
    Gegeven het doel is <doel>
    En de ontvanger is <ontvanger>
    En de ontvanger handelt als medewerker
    En de ontvanger is niet geautoriseerd om politiegegevens te verwerken
    En de verwerking is nodig voor die taak
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En de politietaak maakt de verstrekking in dit bijzondere geval noodzakelijk
    En het bevoegd gezag stemt <in> met de verstrekking
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | ontvanger                  | doel                      | in      | uitkomst   |
      | journalist                 | opsporing en vervolging   | in      | toegestaan |
      | journalist                 | journalistieke publicatie | in      | verboden   |
      | woningcorporatie           | toezicht en handhaving    | in      | toegestaan |
      | woningcorporatie           | toezicht en handhaving    | niet in | verboden   |
      | politie-eenheid Den Haag   | opsporing en vervolging   | in      | verboden   |

  Scenario: Een collega zonder autorisatie krijgt niets langs deze weg
    Gegeven het doel is opsporing en vervolging
    En de ontvanger is politie-eenheid Den Haag
    En de ontvanger is niet geautoriseerd om politiegegevens te verwerken
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken
