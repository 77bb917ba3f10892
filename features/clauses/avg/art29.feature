# language: nl
@avg/art29
Functionaliteit: Artikel 12 Wbp en artikel 29 AVG, werken op instructie
  Een collega die er niet over gaat, is ook binnen de organisatie een vreemde.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 14 februari 2023
    En het doel is taakuitvoering gemeente
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Alleen wie het ontkent wordt geweigerd
    Gegeven <feit>
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | feit                                                        | uitkomst   |
      | de medewerker heeft de gegevens nodig voor zijn functie     | toegestaan |
      | de medewerker heeft de gegevens niet nodig voor zijn functie | verboden   |
      | de medewerker is niet bevoegd                               | verboden   |
      | de medewerker is niet geautoriseerd                         | verboden   |

  Scenario: Bij inzien dat hij niet nodig heeft
    Gegeven de medewerker is bevoegd
    En de medewerker heeft de gegevens niet nodig voor zijn functie
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil inzien
    Dan is het verboden op grond van art. 29 AVG

  Scenario: Gezwegen is niet ontkend
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil gebruiken
    Dan is het toegestaan
    En is niet de vraag: Heeft de medewerker deze gegevens nodig voor zijn functie?

  Abstract Scenario: De laatste dag van de Wbp en de eerste van de AVG
    Gegeven het is <dag>
    En de medewerker is niet bevoegd
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil gebruiken
    Dan is het verboden op grond van <bepaling>

    Voorbeelden:
      | dag         | bepaling          |
      | 24 mei 2018 | art. 12 lid 1 Wbp |
      | 25 mei 2018 | art. 29 AVG       |
