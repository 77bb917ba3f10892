# language: nl
@leiden_privacyverklaring/inzien_bevoegd
Functionaliteit: Beveiliging, bevoegde medewerkers, privacypagina Leiden
  Toegang is persoonlijk.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is taakuitvoering gemeente

  Abstract Scenario: Bevoegd of niet
    Gegeven de medewerker is <bevoegd>
    Wanneer de aanvrager de naam uit Leiden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | bevoegd      | uitkomst   |
      | bevoegd      | toegestaan |
      | niet bevoegd | verboden   |

  Scenario: De bevoegdheid wordt gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de naam uit Leiden wil inzien
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de medewerker bevoegd om deze gegevens in te zien?

  Scenario: Onbevoegd gebruiken is onbevoegd inzien
    Gegeven de medewerker is niet bevoegd
    Wanneer de aanvrager de naam uit Leiden wil gebruiken
    Dan is het verboden op grond van beveiliging, privacypagina Leiden
