# language: nl
@leeuwarden_privacyverklaring/bodycam_politie
Functionaliteit: Bodycam, beelden bij de politie, privacypagina Leeuwarden
  Wat is overgedragen, volgt de wet van de ontvanger.

  Achtergrond:
    Gegeven de aanvrager is de opsporingsambtenaar van politie
    En de verstrekker is politie
    En het is 1 juni 2023
    En het doel is opsporing en vervolging
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Overgedragen of niet
    Gegeven de beelden zijn <over> overgedragen
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | over                | uitkomst   |
      | aan de politie      | toegestaan |
      | niet aan de politie | verboden   |

  Scenario: Of zij zijn overgedragen wordt gevraagd
    Gegeven er is geen redelijke twijfel over de identiteit van de verzoeker
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens
