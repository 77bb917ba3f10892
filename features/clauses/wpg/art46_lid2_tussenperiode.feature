# language: nl
@wpg/art46_lid2_tussenperiode
Functionaliteit: Artikel 46, tweede lid, tussen januari en maart 2019, Wpg
  Een gat in de regeling; wat in die weken mocht, beslist een mens. Naar andere wegen wordt een opsporingsambtenaar niet gevraagd (D12).

  Achtergrond:
    Gegeven de aanvrager is de opsporingsambtenaar van gemeente Utrecht
    En het doel is opsporing en vervolging
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak

  Abstract Scenario: De grenzen van het gat
    Gegeven het is <dag>
    En de gegevens zijn nodig voor het opsporingsonderzoek
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag              | uitkomst                |
      | 31 december 2018 | toegestaan              |
      | 1 januari 2019   | menselijke weging nodig |
      | 8 maart 2019     | menselijke weging nodig |
      | 9 maart 2019     | toegestaan              |

  Scenario: Wie weegt
    Gegeven het is 1 februari 2019
    En de gegevens zijn nodig voor het opsporingsonderzoek
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is menselijke weging nodig
    En weegt de politie: Tussen 1 januari en 9 maart 2019 was er geen grondslag in de wet en geen besluit voor boa's. Kan hier toch worden verstrekt?

  Scenario: Niet nodig, dan valt er niets te wegen
    Gegeven het is 1 februari 2019
    En de gegevens zijn niet nodig voor het opsporingsonderzoek
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden

  Scenario: Of ze nodig zijn, wordt ook dan gevraagd
    Gegeven het is 1 februari 2019
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
