# language: nl
@leiden_privacyverklaring/bodycam_bewaren
Functionaliteit: Bodycam, bewaartermijn, privacypagina Leiden
  Een klacht is de enige verlenging.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is klachtbehandeling
    En de gegevens zijn nog nodig
    En de opname is van 1 mei 2021
    En de gegevens staan in beveiligde-omgeving

  Abstract Scenario: Dag 28 en 29
    Gegeven het is <dag>
    En er is geen uitleesverzoek ontvangen
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag         | uitkomst   |
      | 29 mei 2021 | toegestaan |
      | 30 mei 2021 | verboden   |

  Abstract Scenario: Een verzoek verlengt alleen voor een klacht
    Gegeven er is een uitleesverzoek ontvangen
    En het uitleesverzoek gaat over <reden>
    En de klachtprocedure is <af>
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | reden  | af            | uitkomst   |
      | klacht | niet afgerond | toegestaan |
      | klacht | afgerond      | verboden   |
      | inzage | niet afgerond | verboden   |

  Scenario: Het verzoek wordt gevraagd
    Gegeven het uitleesverzoek gaat over klacht
    En de klachtprocedure is niet afgerond
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil bewaren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is er een verzoek ontvangen om de beelden uit te lezen?

  Abstract Scenario: Na de termijn ook niet gebruiken of geven
    Gegeven er is geen uitleesverzoek ontvangen
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil <handeling>
    Dan is de uitkomst verboden

    Voorbeelden:
      | handeling       |
      | gebruiken       |
      | inzien          |
      | doorverstrekken |

  Abstract Scenario: Een verzoek na de termijn verlengt niets
    Gegeven er is een uitleesverzoek ontvangen
    En het uitleesverzoek is gedaan op <dag>
    En het uitleesverzoek gaat over klacht
    En de klachtprocedure is niet afgerond
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag         | uitkomst   |
      | 29 mei 2021 | toegestaan |
      | 30 mei 2021 | verboden   |

  Scenario: Een procedure met een einde
    Gegeven er is een uitleesverzoek ontvangen
    En het uitleesverzoek gaat over klacht
    En de klachtprocedure is afgerond op 31 mei 2021
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil bewaren
    Dan is de uitkomst verboden

  Scenario: De termijn bindt ook de verwerker
    Gegeven de aanvrager is de verwerker van hostingbedrijf
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En er is geen uitleesverzoek ontvangen
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil gebruiken
    Dan is het verboden op grond van bodycam, privacypagina Leiden
