# language: nl
@wbp/art11
Functionaliteit: Artikel 11, eerste lid, niet bovenmatig, Wbp
  Ook voor de AVG was meer dan nodig te veel.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het doel is taakuitvoering gemeente
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Alleen wie het zegt wordt geweigerd
    Gegeven het is 24 mei 2018
    En er wordt <hoeveel> verwerkt dan voor het doel nodig is
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | hoeveel   | uitkomst   |
      | niet meer | toegestaan |
      | meer      | verboden   |

  Abstract Scenario: De laatste dag van de Wbp en de eerste van de AVG
    Gegeven het is <dag>
    En er wordt meer verwerkt dan voor het doel nodig is
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil gebruiken
    Dan is het verboden op grond van <bepaling>

    Voorbeelden:
      | dag         | bepaling                 |
      | 24 mei 2018 | art. 11 lid 1 Wbp        |
      | 25 mei 2018 | art. 5 lid 1 onder c AVG |

  Scenario: Gezwegen is niet bovenmatig
    Gegeven het is 24 mei 2018
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil gebruiken
    Dan is het toegestaan
