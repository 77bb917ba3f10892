# language: nl
@leeuwarden_privacyverklaring/klant_velden
Functionaliteit: Klantcontact, gegevens, privacypagina Leeuwarden
  Voor een folder is geen burgerservicenummer nodig.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de vraag is algemeen

  Abstract Scenario: Welk gegeven waarvoor
    Gegeven het doel is <doel>
    Wanneer de aanvrager de <gegeven> uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gegeven             | doel                    | uitkomst   |
      | burgerservicenummer | vraag beantwoorden      | toegestaan |
      | geboortedatum       | vraag beantwoorden      | toegestaan |
      | NAW-gegevens        | voorlichting            | toegestaan |
      | burgerservicenummer | voorlichting            | verboden   |
      | WOZ-waarde          | vraag beantwoorden      | verboden   |
      | WOZ-waarde          | gemeentelijke belasting | toegestaan |

  Scenario: Het doel wordt gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de telefoonnummer uit Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens
