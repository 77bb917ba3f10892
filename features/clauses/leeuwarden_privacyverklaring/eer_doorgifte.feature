# language: nl
@leeuwarden_privacyverklaring/eer_doorgifte
Functionaliteit: Andere landen, doorgifte, privacypagina Leeuwarden
  Een toezegging, strenger dan de wet.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is technisch beheer
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En wet of contract regelt de privacy bij deze samenwerking
    En de doorgifte beroept zich niet op een adequaatheidsbesluit

  Abstract Scenario: Binnen en buiten
    Gegeven het land van de ontvanger is <land>
    En de ontvanger is hostingbedrijf
    En de ontvanger handelt als verwerker
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
    En de ontvanger is hostingbedrijf
    En de ontvanger handelt als verwerker
    Wanneer de aanvrager de IBAN uit Leeuwarden wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: In welk land krijgt de ontvanger de gegevens?

  Scenario: Wie naar zijn aard hier is gevestigd, en toch een land noemt
    Gegeven de ontvanger is zorgverzekeraar
    En het land van de ontvanger is India
    En er zijn passende waarborgen voor de doorgifte
    Wanneer de aanvrager de IBAN uit Leeuwarden wil doorverstrekken
    Dan is het verboden

  Scenario: Een zorgverzekeraar wordt niet naar het land gevraagd
    Gegeven de ontvanger is zorgverzekeraar
    Wanneer de aanvrager de IBAN uit Leeuwarden wil doorverstrekken
    Dan is niet de vraag: In welk land krijgt de ontvanger de gegevens?
