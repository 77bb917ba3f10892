# language: nl
@leiden_privacyverklaring/zorgvuldig
Functionaliteit: Algemeen, vertrouwelijk en beveiligd, privacypagina Leiden
  Wie mag gebruiken, zwijgt en beveiligt.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is vraag beantwoorden

  Abstract Scenario: Bij elk gebruik
    Gegeven de medewerker is bevoegd
    Wanneer de aanvrager de naam uit Leiden wil <handeling>
    Dan is het toegestaan
    En geldt de plicht tot geheimhouding voor gemeente Leiden
    En geldt de plicht tot beveiligen voor gemeente Leiden

    Voorbeelden:
      | handeling |
      | gebruiken |
      | inzien    |
