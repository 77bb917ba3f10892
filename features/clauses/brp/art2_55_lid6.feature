# language: nl
@brp/art2_55_lid6
Functionaliteit: Artikel 2.55, zesde lid, te kort na een vorig verzoek, Wet BRP
  Een grond die de AVG niet kent.

  Achtergrond:
    Gegeven de aanvrager is de burgerzaken van gemeente Leeuwarden
    En het is 1 juni 2021

  Abstract Scenario: Te kort of niet
    Gegeven het verzoek volgt <te> kort op het vorige
    Wanneer de aanvrager de BRP-gegevens uit BRP wil ter inzage weigeren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | te      | uitkomst   |
      | te      | toegestaan |
      | niet te | verboden   |

  Scenario: Het college weegt
    Gegeven het verzoek is ontvangen op 1 mei 2021
    Wanneer de aanvrager de BRP-gegevens uit BRP wil ter inzage weigeren
    Dan is menselijke weging nodig
    En weegt het college: Volgt het verzoek binnen een onredelijk korte tijd op het vorige?
