# language: nl
@leiden_privacyverklaring/ondermijning_toegang
Functionaliteit: Ondermijning, toegang, privacypagina Leiden
  Zeer beperkte toegang.

  Achtergrond:
    Gegeven de aanvrager is de onderzoeker ondermijning van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is aanpak ondermijning
    En in deze fase is het onderzoek nog noodzakelijk

  Abstract Scenario: Geautoriseerd of niet
    Gegeven de medewerker is <wel>
    Wanneer de aanvrager de ondermijningsdossier uit ondermijning Leiden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | wel                | uitkomst   |
      | geautoriseerd      | toegestaan |
      | niet geautoriseerd | verboden   |

  Scenario: De autorisatie wordt gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de ondermijningsdossier uit ondermijning Leiden wil inzien
    Dan zijn er onvoldoende gegevens
