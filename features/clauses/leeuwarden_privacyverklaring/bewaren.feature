# language: nl
@leeuwarden_privacyverklaring/bewaren
Functionaliteit: Bewaartermijnen, privacypagina Leeuwarden
  De lijst zelf is hier niet opgenomen; dat de termijn loopt, wordt gesteld.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is recht op uitkering
    En de gegevens zijn nog nodig
    En de gegevens staan op eigen-datacenter

  Abstract Scenario: Zolang de termijn loopt
    Gegeven de selectielijst laat deze informatie <blijvend> bewaren
    En er loopt <zaak> over
    En de termijn van de selectielijst <termijn>
    En de categorie op de selectielijst is <categorie>
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | blijvend      | zaak            | termijn       | categorie        | uitkomst                |
      | niet blijvend | geen rechtszaak | loopt nog     | persoonsdossier  | toegestaan              |
      | niet blijvend | geen rechtszaak | loopt nog     | niet-op-de-lijst | menselijke weging nodig |
      | niet blijvend | geen rechtszaak | is verstreken | persoonsdossier  | verboden                |
      | blijvend      | geen rechtszaak | is verstreken | persoonsdossier  | toegestaan              |
      | niet blijvend | een rechtszaak  | is verstreken | persoonsdossier  | toegestaan              |

  Scenario: De categorie wordt gevraagd
    Gegeven de selectielijst laat deze informatie niet blijvend bewaren
    En er loopt geen rechtszaak over
    En de termijn van de selectielijst loopt nog
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil bewaren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Welke categorie van de selectielijst is het: persoonsdossier, beeldmateriaal-toezicht of niet-op-de-lijst?

  Abstract Scenario: De termijn is uit te rekenen
    Gegeven de selectielijst laat deze informatie niet blijvend bewaren
    En er loopt geen rechtszaak over
    En de termijn van de selectielijst loopt nog
    En de informatie is van de soort dossier
    En de selectielijst noemt een termijn van 5 jaar
    En het dossier is afgesloten op <dag>
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag         | handeling | uitkomst   |
      | 1 juni 2018 | bewaren   | toegestaan |
      | 31 mei 2018 | bewaren   | verboden   |
      | 31 mei 2018 | gebruiken | verboden   |

  Abstract Scenario: Na de termijn ook niet gebruiken
    Gegeven de termijn van de selectielijst is verstreken
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil <handeling>
    Dan is de uitkomst verboden

    Voorbeelden:
      | handeling |
      | gebruiken |
      | inzien    |

  Abstract Scenario: De termijn bindt wie het voor de gemeente bewaart
    Gegeven de aanvrager is de <rol> van hostingbedrijf
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En de termijn van de selectielijst is verstreken
    En er loopt geen rechtszaak over
    En de selectielijst laat deze informatie niet blijvend bewaren
    En het land van opslag is Nederland
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | rol       | uitkomst |
      | verwerker | verboden |

  Abstract Scenario: Voor wat pas is verkregen is er nog geen termijn gaan lopen
    Gegeven <gezegd>
    Wanneer de aanvrager de bankgegevens uit Leeuwarden wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gezegd                                          | handeling | uitkomst             |
      | het doel is duidelijk vermeld                   | opslaan   | toegestaan           |
      | het doel is duidelijk vermeld                   | bewaren   | onvoldoende gegevens |
      | de termijn van de selectielijst is verstreken   | opslaan   | onvoldoende gegevens |
