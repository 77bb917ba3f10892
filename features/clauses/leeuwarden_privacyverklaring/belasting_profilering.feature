# language: nl
@leeuwarden_privacyverklaring/belasting_profilering
Functionaliteit: Profilering, belasting, privacypagina Leeuwarden
  Een wijk betaalt geen belasting.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Niet voor de belasting
    Gegeven het doel is <doel>
    En de gegevens zijn tot niemand te herleiden
    Wanneer de aanvrager de <gegeven> uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gegeven              | doel                    | uitkomst   |
      | inkomen per postcode | gemeentelijke belasting | verboden   |
      | wijkcriminaliteit    | afvalstoffenheffing     | verboden   |
      | inkomen per postcode | beleidsonderzoek        | toegestaan |

  Scenario: De plaats
    Gegeven het doel is WOZ-waardering
    Wanneer de aanvrager de inkomen per postcode uit Leeuwarden wil gebruiken
    Dan is het verboden op grond van profilering, privacypagina Leeuwarden

  Scenario: Het doel wordt gevraagd
    Gegeven het doel is belastingheffing
    Wanneer de aanvrager de wijkcriminaliteit uit Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens

  Scenario: Ook niet door wie voor de gemeente rekent
    Gegeven de aanvrager is de verwerker van hostingbedrijf
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En het doel is gemeentelijke belasting
    Wanneer de aanvrager de wijkcriminaliteit uit Leeuwarden wil gebruiken
    Dan is het verboden op grond van profilering, privacypagina Leeuwarden
