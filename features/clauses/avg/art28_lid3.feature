# language: nl
@avg/art28_lid3
Functionaliteit: Artikel 28, derde lid, verwerker, AVG
  Een verwerker handelt op opdracht en onder een overeenkomst, en anders niet.

  Achtergrond:
    Gegeven het is 1 juni 2019
    En de aanvrager is bewerker 1 van hostingbedrijf
    En het belang van de betrokkene weegt zwaarder

  Scenario: In opdracht en met overeenkomst
    Gegeven het doel is taakuitvoering gemeente
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het toegestaan op grond van art. 28 lid 3 AVG

  Abstract Scenario: Ontbreekt er een, dan is er geen grondslag
    Gegeven het doel is taakuitvoering gemeente
    En <opdracht>
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
    Gegeven het doel is taakuitvoering gemeente
    En de aanvrager is medewerker van hostingbedrijf
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Of er een overeenkomst is, wordt gevraagd
    Gegeven het doel is taakuitvoering gemeente
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is er een verwerkersovereenkomst met de verantwoordelijke?

  Abstract Scenario: Bureau RVS staat ten dienste van de gemeente, tenzij is gezegd dat er geen overeenkomst is
    Gegeven het doel is voorspelling delicten
    En de aanvrager is Bureau RVS
    En de verstrekker is gemeente Utrecht
    En het incident heeft code A20
    En de analyse is van niveau operationeel
    En de gemeente staat ontvangst door Bureau RVS toe
    En de gemeente heeft om de ondersteuning verzocht
    En <overeenkomst>
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | overeenkomst                                        | uitkomst   |
      | er is een verwerkersovereenkomst met Bureau RVS     | toegestaan |
      | er is geen verwerkersovereenkomst met Bureau RVS    | verboden   |
