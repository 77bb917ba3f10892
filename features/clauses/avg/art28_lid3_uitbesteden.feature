# language: nl
@avg/art28_lid3_uitbesteden
Functionaliteit: Artikel 14, tweede lid, Wbp en artikel 28, derde lid, AVG, uitbesteden
  Wie werk uit handen geeft, legt de ander eerst vast.

  Achtergrond:
    Gegeven de aanvrager is de inkoper van gemeente Leiden
    En het is 6 juni 2022
    En het doel is taakuitvoering gemeente
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Scenario: Met een overeenkomst
    Gegeven er is een verwerkersovereenkomst
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil uitbesteden
    Dan is het toegestaan

  Scenario: Zonder overeenkomst
    Gegeven er is geen verwerkersovereenkomst
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil uitbesteden
    Dan is het verboden op grond van art. 28 lid 3 AVG

  Scenario: Zij wordt gevraagd
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil uitbesteden
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is er een verwerkersovereenkomst met de verantwoordelijke?

  Abstract Scenario: De laatste dag van de Wbp en de eerste van de AVG
    Gegeven het is <dag>
    En er is geen verwerkersovereenkomst
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil uitbesteden
    Dan is het verboden op grond van <bepaling>

    Voorbeelden:
      | dag         | bepaling          |
      | 24 mei 2018 | art. 14 lid 2 Wbp |
      | 25 mei 2018 | art. 28 lid 3 AVG |

  Scenario: Wie zelf gebruikt heeft haar niet nodig
    Gegeven er is geen verwerkersovereenkomst
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil gebruiken
    Dan is het toegestaan
