# language: nl
@wpg/art46_lid1
Functionaliteit: Artikel 46, eerste lid, opsporing buiten de politie, Wpg
  Opsporing valt onder de Wpg, toezicht onder de AVG; een gegeven valt niet onder beide.

  Achtergrond:
    Gegeven de aanvrager is de opsporingsambtenaar van gemeente Utrecht
    En het doel is opsporing en vervolging
    En het doel is geen taak van de gemeente
    En de verwerking steunt op wettelijke-taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Sinds 9 maart 2019
    Gegeven het is <dag>
    En de gegevens zijn <nodig> voor het opsporingsonderzoek
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag          | nodig      | uitkomst   |
      | 8 maart 2019 | nodig      | verboden   |
      | 9 maart 2019 | nodig      | toegestaan |
      | 9 maart 2019 | niet nodig | verboden   |

  Scenario: De plaats van de grondslag
    Gegeven het is 1 juni 2020
    En de gegevens zijn nodig voor het opsporingsonderzoek
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het toegestaan op grond van art. 46 lid 1 Wpg

  Scenario: Of het nodig is, wordt gevraagd
    Gegeven het is 1 juni 2020
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan zijn er onvoldoende gegevens
