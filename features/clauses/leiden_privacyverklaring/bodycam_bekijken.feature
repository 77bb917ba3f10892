# language: nl
@leiden_privacyverklaring/bodycam_bekijken
Functionaliteit: Bodycam, bekijken, privacypagina Leiden
  Team Handhaving beheert.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is veilige publieke taak

  Abstract Scenario: Waar en wie
    Gegeven het bekijken gebeurt <waar> in de ingerichte omgeving
    En de medewerker is <wie>
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | waar | wie     | uitkomst |
      | niet | bevoegd | verboden |

  Abstract Scenario: Zo wel, en zo niet
    Gegeven het bekijken gebeurt in de ingerichte omgeving
    En de medewerker is <wie>
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | wie          | uitkomst   |
      | bevoegd      | toegestaan |
      | niet bevoegd | verboden   |

  Scenario: De omgeving wordt gevraagd
    Gegeven de medewerker is bevoegd
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil inzien
    Dan zijn er onvoldoende gegevens
