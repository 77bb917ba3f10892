# language: nl
@wpg/art46_lid2
Functionaliteit: Artikel 46, tweede lid, opsporingsambtenaren buiten de politie, Wpg
  Sinds het besluit voor buitengewoon opsporingsambtenaren van 9 maart 2019.

  Achtergrond:
    Gegeven de aanvrager is de opsporingsambtenaar van gemeente Utrecht
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En er is geen machtiging van de minister

  Scenario: Voor zijn eigen onderzoek
    Gegeven het is 1 juni 2020
    En de gegevens zijn nodig voor het opsporingsonderzoek
    En de politie weigert de verstrekking niet
    En het doel is opsporing en vervolging
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van art. 46 lid 2 onder a Wpg

  Scenario: De politie kan weigeren
    Gegeven het is 1 juni 2020
    En de gegevens zijn nodig voor het opsporingsonderzoek
    En de politie weigert de verstrekking wegens de politietaak
    En het doel is opsporing en vervolging
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden op grond van art. 15 lid 2 Wpg

  Scenario: Niet nodig voor zijn onderzoek
    Gegeven het is 1 juni 2020
    En de gegevens zijn niet nodig voor het opsporingsonderzoek
    En de politie weigert de verstrekking niet
    En het doel is opsporing en vervolging
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden

  Scenario: Voor toezicht is dit de weg niet
    Gegeven het is 1 juni 2020
    En het doel is toezicht en handhaving
    En de gegevens zijn nodig voor het opsporingsonderzoek
    En de politie weigert de verstrekking niet
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden

  Scenario: Of ze nodig zijn, wordt gevraagd
    Gegeven het is 1 juni 2020
    En de politie weigert de verstrekking niet
    En het doel is opsporing en vervolging
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
