# language: nl
@sv/art126nd
Functionaliteit: Artikel 126nd, vordering van gegevens, Sv
  De vordering is van de officier, ook als de politie haar brengt.

  Achtergrond:
    Gegeven de ontvanger handelt als medewerker
    En de verwerking is nodig voor die taak
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En het doorgeven volgt niet uit de eigen taak
    En de betrokkene heeft geen toestemming gegeven

  Abstract Scenario: Met en zonder
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En de ontvanger is politie
    En het doel is opsporing en vervolging
    En er is <een> vordering op grond van artikel 126nd Wetboek van Strafvordering
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | een  | uitkomst   |
      | een  | toegestaan |
      | geen | verboden   |

  Scenario: De plaats
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En de ontvanger is politie
    En het doel is opsporing en vervolging
    En er is een vordering op grond van artikel 126nd Wetboek van Strafvordering
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil doorverstrekken
    Dan is het toegestaan op grond van art. 126nd lid 1 Sv

  Scenario: Wie van geen vordering rept, heeft er geen
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En de ontvanger is politie
    En het doel is opsporing en vervolging
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil doorverstrekken
    Dan is het verboden

  Abstract Scenario: Ook wie politiegegevens kreeg moet aan een vordering voldoen (C4)
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het is 1 juni 2021
    En de ontvanger is openbaar ministerie
    En het doel is opsporing en vervolging
    En het openbaar ministerie behoeft de gegevens
    En er is <een> vordering op grond van artikel 126nd Wetboek van Strafvordering
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | een  | uitkomst   |
      | een  | toegestaan |
      | geen | verboden   |

  Scenario: Alleen de officier vordert
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het doel is opsporing en vervolging
    En de ontvanger is Belastingdienst
    En er is een vordering op grond van artikel 126nd Wetboek van Strafvordering
    En de verwerker heeft voor het doel een wettelijke taak
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil doorverstrekken
    Dan is het verboden

  Abstract Scenario: Een vordering is er voor een onderzoek
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het is 1 juni 2021
    En de ontvanger is openbaar ministerie
    En het doel is <doel>
    En het openbaar ministerie behoeft de gegevens
    En de verwerker heeft voor het doel een wettelijke taak
    En er is een vordering op grond van artikel 126nd Wetboek van Strafvordering
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                    | uitkomst   |
      | opsporing en vervolging | toegestaan |
      | personeelsbeoordeling   | verboden   |
