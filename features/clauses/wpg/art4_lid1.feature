# language: nl
@wpg/art4_lid1
Functionaliteit: Artikel 4, eerste lid, kwaliteit bij verstrekken, Wpg
  Een plicht die met elk ja van de politie meegaat.

  Achtergrond:
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En de burgemeester behoeft de gegevens
    En de verwerking is nodig voor die taak

  Scenario: De plicht van de politie gaat mee
    Gegeven het is 1 juni 2021
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan
    En geldt de plicht tot kwaliteit-nagaan-en-meegeven voor politie

  Abstract Scenario: Sinds 2019
    Gegeven het is <dag>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan <plicht>

    Voorbeelden:
      | dag              | plicht                                                            |
      | 31 december 2018 | geldt de plicht tot kwaliteit-nagaan-en-meegeven niet             |
      | 1 januari 2019   | geldt de plicht tot kwaliteit-nagaan-en-meegeven voor politie     |
