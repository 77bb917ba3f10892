# language: nl
@avg/art30
Functionaliteit: Artikel 30, register van verwerkingen, AVG
  Wat van de melding bij de toezichthouder overbleef.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het doel is taakuitvoering gemeente
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Scenario: Sinds de AVG
    Gegeven het is 25 mei 2018
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil gebruiken
    Dan is het toegestaan
    En geldt de plicht tot register-bijhouden voor gemeente Leiden

  Scenario: Daarvoor niet
    Gegeven het is 24 mei 2018
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil gebruiken
    Dan is het toegestaan
    En geldt de plicht tot register-bijhouden niet

  Scenario: Ook van gegevens die van de politie kwamen
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het is 1 juni 2021
    En het nieuwe doel past bij het doel waarvoor de gegevens zijn verkregen
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het toegestaan
    En geldt de plicht tot register-bijhouden voor gemeente Utrecht
