# language: nl
@wbp/art14
Functionaliteit: Artikel 14, bewerker, Wbp
  Een verwerker handelt op opdracht en onder een overeenkomst, en anders niet.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is bewerker 1 van hostingbedrijf
    En het doel is taakuitvoering gemeente
    En het belang van de betrokkene weegt zwaarder

  Scenario: In opdracht en met overeenkomst
    Gegeven de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het toegestaan op grond van art. 14 Wbp

  Abstract Scenario: Ontbreekt er een, dan is er geen grondslag
    Gegeven <opdracht>
    En <een>
    En <ander>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

    Voorbeelden:
      | opdracht                                                        | een                                       | ander                                     |
      | de verwerking gebeurt niet in opdracht van de verantwoordelijke | er is een verwerkersovereenkomst          | de bewerkersovereenkomst is gesloten      |
      | de verwerking gebeurt in opdracht van de verantwoordelijke      | er is geen verwerkersovereenkomst         | de bewerkersovereenkomst is niet gesloten |

  Scenario: Wie geen verwerker is, leunt niet op een ander
    Gegeven de aanvrager is medewerker van hostingbedrijf
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Of er een overeenkomst is, wordt gevraagd
    Gegeven de verwerking gebeurt in opdracht van de verantwoordelijke
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is er een verwerkersovereenkomst met de verantwoordelijke?
