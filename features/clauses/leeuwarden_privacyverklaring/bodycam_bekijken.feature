# language: nl
@leeuwarden_privacyverklaring/bodycam_bekijken
Functionaliteit: Bodycam, bekijken, privacypagina Leeuwarden
  Ook wie kijkt, wordt gezien.

  Achtergrond:
    Gegeven de aanvrager is de beheerder bodycambeelden van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is klachtbehandeling
    En de medewerker heeft de gegevens nodig voor zijn functie
    En de medewerker gaf een verklaring omtrent het gedrag
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Bevoegd en vastgelegd
    Gegeven de medewerker is <wie>
    En het bekijken wordt <vast> vastgelegd
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | wie                | vast | uitkomst |
      | geautoriseerd      | niet | verboden |
      | niet geautoriseerd | niet | verboden |

  Abstract Scenario: Zo wel, en zo niet
    Gegeven de medewerker is <wie>
    En het bekijken wordt vastgelegd
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | wie                | uitkomst   |
      | geautoriseerd      | toegestaan |
      | niet geautoriseerd | verboden   |

  Scenario: Het vastleggen wordt gevraagd
    Gegeven de medewerker is geautoriseerd
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil inzien
    Dan zijn er onvoldoende gegevens
