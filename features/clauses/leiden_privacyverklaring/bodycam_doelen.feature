# language: nl
@leiden_privacyverklaring/bodycam_doelen
Functionaliteit: Bodycam, doelen, privacypagina Leiden
  Personeelsbeoordeling en reclame vallen af.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de bodycam wordt herkenbaar gedragen

  Abstract Scenario: Waarvoor
    Gegeven het doel is <doel>
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                    | uitkomst   |
      | veilige publieke taak   | toegestaan |
      | opsporing en vervolging | toegestaan |
      | klachtbehandeling       | toegestaan |
      | personeelsbeoordeling   | verboden   |
      | publicatie              | verboden   |

  Scenario: Het doel wordt gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil gebruiken
    Dan zijn er onvoldoende gegevens

  Abstract Scenario: De doelen binden ook de verwerker
    Gegeven de aanvrager is de verwerker van hostingbedrijf
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En het doel is <doel>
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                  | uitkomst   |
      | veilige publieke taak | toegestaan |
      | productontwikkeling   | verboden   |
