# language: nl
@leeuwarden_privacyverklaring/bodycam_bewaren
Functionaliteit: Bodycam, bewaartermijn, privacypagina Leeuwarden
  Anders dan in Leiden verlengt ook een verzoek om inzage.

  Achtergrond:
    Gegeven de aanvrager is de handhaver van gemeente Leeuwarden
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is klachtbehandeling
    En de gegevens zijn nog nodig
    En de gegevens staan op eigen-datacenter
    En de dienst van de handhaver is voorbij
    En de gegevens staan in beveiligde-omgeving
    En de opname is van 1 mei 2023

  Abstract Scenario: Dag 28 en 29
    Gegeven het is <dag>
    En de beelden horen niet bij een klacht of een verzoek om inzage
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag         | uitkomst   |
      | 29 mei 2023 | toegestaan |
      | 30 mei 2023 | verboden   |

  Abstract Scenario: Een klacht of een verzoek verlengt
    Gegeven het is 1 juli 2023
    En de beelden horen bij een klacht of een verzoek om inzage
    En de termijn van de selectielijst <termijn>
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | termijn       | uitkomst   |
      | loopt nog     | toegestaan |
      | is verstreken | verboden   |

  Scenario: Of er een klacht is, wordt gevraagd
    Gegeven het is 1 juli 2023
    En de termijn van de selectielijst loopt nog
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil bewaren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Horen de beelden bij een klachtprocedure of een verzoek om inzage?

  Abstract Scenario: Na de termijn ook niet gebruiken of geven
    Gegeven het is 1 juli 2023
    En de beelden horen niet bij een klacht of een verzoek om inzage
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil <handeling>
    Dan is de uitkomst verboden

    Voorbeelden:
      | handeling       |
      | gebruiken       |
      | inzien          |
      | doorverstrekken |

  Abstract Scenario: De termijn van de lijst is uit te rekenen
    Gegeven het is 1 juli 2023
    En de beelden horen bij een klacht of een verzoek om inzage
    En de termijn van de selectielijst loopt nog
    En de selectielijst noemt een termijn van 1 jaar
    En het dossier is afgesloten op <dag>
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag          | uitkomst   |
      | 1 juli 2022  | toegestaan |
      | 30 juni 2022 | verboden   |

  Scenario: De termijn bindt ook de verwerker
    Gegeven de aanvrager is de verwerker van hostingbedrijf
    En het is 1 juni 2023
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En de beelden horen niet bij een klacht of een verzoek om inzage
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil gebruiken
    Dan is het verboden op grond van bodycam, privacypagina Leeuwarden
