# language: nl
@leiden_privacyverklaring/ondermijning_bronnen
Functionaliteit: Ondermijning, volgorde van bronnen, privacypagina Leiden
  Stap voor stap.

  Achtergrond:
    Gegeven de aanvrager is de onderzoeker ondermijning van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is aanpak ondermijning
    En in deze fase is het onderzoek nog noodzakelijk

  Abstract Scenario: Welke bron wanneer
    Gegeven het onderzoek is <gestart>
    En de openbare bronnen zijn <open>
    Wanneer de aanvrager de <bron> uit ondermijning Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | bron                     | gestart      | open              | uitkomst   |
      | kadastergegevens         | gestart      | niet geraadpleegd | toegestaan |
      | kadastergegevens         | niet gestart | geraadpleegd      | verboden   |
      | handelsregistergegevens  | niet gestart | geraadpleegd      | verboden   |
      | interne gesloten bronnen | gestart      | geraadpleegd      | toegestaan |
      | interne gesloten bronnen | gestart      | niet geraadpleegd | verboden   |
      | signaalgegevens          | niet gestart | niet geraadpleegd | toegestaan |

  Scenario: De volgorde wordt gevraagd
    Gegeven het onderzoek is gestart
    Wanneer de aanvrager de interne gesloten bronnen uit ondermijning Leiden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn de openbare bronnen eerst geraadpleegd?

  Abstract Scenario: Te vroeg geraadpleegd is niet bewaard of gegeven
    Gegeven het onderzoek is niet gestart
    Wanneer de aanvrager de interne gesloten bronnen uit ondermijning Leiden wil <handeling>
    Dan is de uitkomst verboden

    Voorbeelden:
      | handeling       |
      | inzien          |
      | gebruiken       |
      | bewaren         |
      | doorverstrekken |
