# language: nl
@leeuwarden_privacyverklaring/automatisch
Functionaliteit: Automatische besluitvorming, privacypagina Leeuwarden
  Een rekensom mag, een oordeel niet.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En geen mens beslist
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En een overeenkomst, een wet of uitdrukkelijke toestemming laat het geautomatiseerde besluit met waarborgen toe

  Abstract Scenario: Welk besluit
    Gegeven het doel is <doel>
    Wanneer de aanvrager de <gegeven> uit Leeuwarden wil voor een geautomatiseerd besluit gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gegeven         | doel                | uitkomst   |
      | huishoudgrootte | afvalstoffenheffing | toegestaan |
      | WOZ-waarde      | afvalstoffenheffing | verboden   |
      | huishoudgrootte | recht op uitkering  | verboden   |

  Scenario: Het doel wordt gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de huishoudgrootte uit Leeuwarden wil voor een geautomatiseerd besluit gebruiken
    Dan zijn er onvoldoende gegevens

  Scenario: Onder een ander woord
    Gegeven het doel is recht op uitkering
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil gebruiken
    Dan is het verboden op grond van automatische-besluitvorming, privacypagina Leeuwarden
