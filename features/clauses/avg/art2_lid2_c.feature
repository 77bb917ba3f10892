# language: nl
@avg/art2_lid2_c
Functionaliteit: Artikel 2, tweede lid, onder c, eigen gebruik, AVG
  Wat iemand voor zichzelf doet.

  Achtergrond:
    Gegeven de aanvrager is inwoner
    En de verstrekker is gemeente Leiden
    En het is 1 juni 2021

  Abstract Scenario: Een eigen gesprek
    Gegeven het doel is <doel>
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil opnemen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel          | uitkomst   |
      | geheugensteun | toegestaan |
      | publicatie    | verboden   |
      | nieuws        | verboden   |

  Scenario: De grondslag
    Gegeven het doel is geheugensteun
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil opnemen
    Dan is het toegestaan op grond van art. 2 lid 2 onder c AVG

  Scenario: Het doel wordt gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil opnemen
    Dan zijn er onvoldoende gegevens
