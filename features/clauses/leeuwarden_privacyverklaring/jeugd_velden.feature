# language: nl
@leeuwarden_privacyverklaring/jeugd_velden
Functionaliteit: Zorg, onderwijs en jeugd, gegevens, privacypagina Leeuwarden
  Van een ouder minder dan van een kind.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En voor de bijzondere gegevens geldt uitzondering h
    En de gegevens staan op eigen-datacenter
    En de gegevens zijn nog nodig
    En de selectielijst laat deze informatie blijvend bewaren

  Abstract Scenario: Kind en ouder
    Gegeven het doel is <doel>
    En de gegevens gaan over een <wie>
    Wanneer de aanvrager de <gegeven> uit Leeuwarden wil opslaan
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gegeven             | wie   | doel                    | uitkomst   |
      | nationaliteit       | kind  | jeugdhulp               | toegestaan |
      | nationaliteit       | ouder | jeugdhulp               | verboden   |
      | gezondheidsgegevens | kind  | jeugdhulp               | toegestaan |
      | gezondheidsgegevens | ouder | jeugdhulp               | verboden   |
      | verzuimgegevens     | kind  | jeugdhulp               | verboden   |
      | geslacht            | ouder | leerlingenvervoer       | toegestaan |
      | WOZ-waarde          | kind  | jeugdhulp               | verboden   |
      | WOZ-waarde          | ouder | gemeentelijke belasting | toegestaan |

  Abstract Scenario: Bank en inkomen bij een vergoeding
    Gegeven het doel is leerlingenvervoer
    En de gegevens gaan over een ouder
    En er wordt <uit> uitbetaald
    En er is <aan> aangevraagd
    Wanneer de aanvrager de <gegeven> uit Leeuwarden wil opslaan
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gegeven            | uit             | aan             | uitkomst   |
      | bankgegevens ouder | een vergoeding  | geen vergoeding | toegestaan |
      | bankgegevens ouder | geen vergoeding | een vergoeding  | verboden   |
      | inkomensverklaring | geen vergoeding | een vergoeding  | toegestaan |
      | inkomensverklaring | een vergoeding  | geen vergoeding | verboden   |

  Scenario: Over wie het gaat, wordt gevraagd
    Gegeven het doel is jeugdhulp
    Wanneer de aanvrager de nationaliteit uit Leeuwarden wil opslaan
    Dan zijn er onvoldoende gegevens
    En is de vraag: Over wie gaan de gegevens: kind of ouder?
