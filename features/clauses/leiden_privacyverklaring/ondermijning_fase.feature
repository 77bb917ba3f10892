# language: nl
@leiden_privacyverklaring/ondermijning_fase
Functionaliteit: Ondermijning, toets per fase, privacypagina Leiden
  Wie niet weegt, gaat niet door.

  Achtergrond:
    Gegeven de aanvrager is de onderzoeker ondermijning van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is aanpak ondermijning

  Abstract Scenario: Nog noodzakelijk of niet meer
    Gegeven in deze fase is het onderzoek <nog> noodzakelijk
    Wanneer de aanvrager de signaalgegevens uit ondermijning Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | nog       | uitkomst   |
      | nog       | toegestaan |
      | niet meer | verboden   |

  Scenario: De gemeente weegt
    Gegeven het onderzoek is gestart
    Wanneer de aanvrager de signaalgegevens uit ondermijning Leiden wil gebruiken
    Dan is menselijke weging nodig
    En weegt de gemeente: Is het onderzoek in deze fase zwaar genoeg en nog noodzakelijk?

  Abstract Scenario: Na een toets die niet is doorstaan
    Gegeven de toets van deze fase is niet doorstaan
    Wanneer de aanvrager de signaalgegevens uit ondermijning Leiden wil <handeling>
    Dan is de uitkomst verboden

    Voorbeelden:
      | handeling       |
      | inzien          |
      | gebruiken       |
      | doorverstrekken |
