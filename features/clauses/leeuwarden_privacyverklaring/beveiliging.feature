# language: nl
@leeuwarden_privacyverklaring/beveiliging
Functionaliteit: Beveiliging, maatregelen en geheimhouding, privacypagina Leeuwarden
  Wie mag gebruiken, zwijgt en beveiligt.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is recht op uitkering

  Scenario: Bij elk gebruik
    Gegeven de medewerker gaf een verklaring omtrent het gedrag
    Wanneer de aanvrager de NAW-gegevens uit Leeuwarden wil gebruiken
    Dan is het toegestaan
    En geldt de plicht tot geheimhouding voor gemeente Leeuwarden
    En geldt de plicht tot beveiligen voor gemeente Leeuwarden
