# language: nl
@avg/art33
Functionaliteit: Artikel 33 en 34, melding van een inbreuk, AVG
  De termijn begint bij de ontdekking, niet bij de inbreuk.

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
    En geldt de plicht tot inbreuk-melden voor gemeente Leiden

  Scenario: Daarvoor niet
    Gegeven het is 24 mei 2018
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil gebruiken
    Dan is het toegestaan
    En geldt de plicht tot inbreuk-melden niet

  Scenario: Een inbreuk zonder risico wordt niet gemeld
    Gegeven het is 25 mei 2018
    En de inbreuk hoeft niet te worden gemeld
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil gebruiken
    Dan is het toegestaan
    En geldt de plicht tot inbreuk-melden niet

  Scenario: Ook van gegevens die van de politie kwamen
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het is 1 juni 2021
    En het nieuwe doel past bij het doel waarvoor de gegevens zijn verkregen
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het toegestaan
    En geldt de plicht tot inbreuk-melden voor gemeente Utrecht
