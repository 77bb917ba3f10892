# language: nl
@leeuwarden_privacyverklaring/eer_doorgifte
Functionaliteit: Andere landen, doorgifte, privacypagina Leeuwarden
  Een toezegging, strenger dan de wet.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En de ontvanger is hostingbedrijf
    En de ontvanger handelt als verwerker
    En het doel is technisch beheer
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En wet of contract regelt de privacy bij deze samenwerking
    En de doorgifte beroept zich niet op een adequaatheidsbesluit

  Abstract Scenario: Binnen en buiten
    Gegeven het land van de ontvanger is <land>
    En er zijn passende waarborgen voor de doorgifte
    Wanneer de aanvrager de IBAN uit Leeuwarden wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | land        | uitkomst   |
      | Duitsland   | toegestaan |
      | Zwitserland | verboden   |
      | India       | verboden   |

  Scenario: Het land wordt gevraagd
    Gegeven er zijn passende waarborgen voor de doorgifte
    Wanneer de aanvrager de IBAN uit Leeuwarden wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: In welk land krijgt de ontvanger de gegevens?
