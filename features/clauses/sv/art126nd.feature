# language: nl
@sv/art126nd
Functionaliteit: Artikel 126nd, vordering van gegevens, Sv
  De vordering is van de officier, ook als de politie haar brengt.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En de ontvanger is politie
    En de ontvanger handelt als medewerker
    En het doel is opsporing en vervolging
    En de verwerking is nodig voor die taak
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En het doorgeven volgt niet uit de eigen taak
    En de betrokkene heeft geen toestemming gegeven

  Abstract Scenario: Met en zonder
    Gegeven er is <een> vordering op grond van artikel 126nd Wetboek van Strafvordering
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | een  | uitkomst   |
      | een  | toegestaan |
      | geen | verboden   |

  Scenario: De plaats
    Gegeven er is een vordering op grond van artikel 126nd Wetboek van Strafvordering
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil doorverstrekken
    Dan is het toegestaan op grond van art. 126nd lid 1 Sv

  Scenario: De vordering wordt gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil doorverstrekken
    Dan zijn er onvoldoende gegevens
