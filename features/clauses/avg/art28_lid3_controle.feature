# language: nl
@avg/art28_lid3_controle
Functionaliteit: Artikel 28, derde lid, onder h, controle, AVG
  Wie verantwoordelijk is, mag controleren; een ander niet.

  Achtergrond:
    Gegeven de aanvrager is verantwoordelijke van gemeente Soest
    En de verantwoordelijke heeft de controle vooraf schriftelijk gemeld

  Abstract Scenario: Onder de Wbp en onder de AVG
    Gegeven het is <dag>
    En <overeenkomst>
    Wanneer de aanvrager de controle-informatie uit het VIS wil controleren
    Dan is het toegestaan op grond van <plaats>

    Voorbeelden:
      | dag         | overeenkomst                          | plaats                     |
      | 24 mei 2018 | de bewerkersovereenkomst is gesloten  | art. 14 Wbp                |
      | 25 mei 2018 | er is een verwerkersovereenkomst      | art. 28 lid 3 onder h AVG  |

  Scenario: Zonder overeenkomst valt er niets te controleren
    Gegeven het is 1 juni 2019
    En er is geen verwerkersovereenkomst
    En de bewerkersovereenkomst is niet gesloten
    Wanneer de aanvrager de controle-informatie uit het VIS wil controleren
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Een medewerker controleert niet namens zichzelf
    Gegeven het is 1 juni 2019
    En de aanvrager is medewerker van gemeente Soest
    En er is een verwerkersovereenkomst
    Wanneer de aanvrager de controle-informatie uit het VIS wil controleren
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Of er een overeenkomst is, wordt gevraagd
    Gegeven het is 1 juni 2019
    Wanneer de aanvrager de controle-informatie uit het VIS wil controleren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is er een verwerkersovereenkomst met de verantwoordelijke?

  Abstract Scenario: Een gemeente die haar bewerker controleert is verantwoordelijke
    Gegeven het is 1 juni 2019
    En de aanvrager is <wie>
    En het doel is controle bewerker
    En <overeenkomst>
    Wanneer de aanvrager de controle-informatie uit het VIS wil controleren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | wie                          | overeenkomst                             | uitkomst             |
      | gemeente Soest               | de gemeente is aangesloten op het VIS    | toegestaan           |
      | medewerker van gemeente Soest | de gemeente is aangesloten op het VIS   | verboden             |
      | gemeente Soest               | de bewerkersovereenkomst is niet gesloten | onvoldoende gegevens |
