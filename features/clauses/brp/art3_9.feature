# language: nl
@brp/art3_9
Functionaliteit: Artikel 3.9, gemeentelijke verordening, Wet BRP
  Nooit als er een aantekening is.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2021
    En de ontvanger handelt als medewerker
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En de ontvanger is sportvereniging
    En het Besluit BRP wijst de ontvanger niet aan
    En geen algemeen verbindend voorschrift schrijft het gebruik voor
    En de betrokkene heeft niet vooraf schriftelijk toegestemd

  Abstract Scenario: Verordening, aanwijzing en belang samen
    Gegeven <een> gemeentelijke verordening laat de verstrekking toe
    En het college heeft het werk van de ontvanger <aan>
    En de verstrekking is <belang> voor een gewichtig belang van de gemeente
    En het doel is ledenadministratie
    En bij de gegevens staat geen aantekening van geheimhouding
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | een  | aan            | belang     | uitkomst   |
      | een  | aangewezen     | nodig      | toegestaan |
      | geen | aangewezen     | nodig      | verboden   |
      | een  | niet aangewezen | nodig     | verboden   |
      | een  | aangewezen     | niet nodig | verboden   |

  Scenario: Ledenwerving staat niet al op zichzelf omdat er een verordening is (B8)
    Gegeven het doel is ledenwerving
    En een gemeentelijke verordening laat de verstrekking toe
    En het college heeft het werk van de ontvanger aangewezen
    En bij de gegevens staat geen aantekening van geheimhouding
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is menselijke weging nodig
    En weegt het college: Is de verstrekking nodig voor werk met een gewichtig maatschappelijk belang voor de gemeente?

  Scenario: Met een aantekening nooit
    Gegeven bij de gegevens staat een aantekening van geheimhouding
    En een gemeentelijke verordening laat de verstrekking toe
    En het college heeft het werk van de ontvanger aangewezen
    En de verstrekking is nodig voor een gewichtig belang van de gemeente
    En het doel is ledenadministratie
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is het verboden op grond van art. 3.21 lid 1 Wet BRP

  Scenario: De plaats
    Gegeven een gemeentelijke verordening laat de verstrekking toe
    En het college heeft het werk van de ontvanger aangewezen
    En de verstrekking is nodig voor een gewichtig belang van de gemeente
    En het doel is ledenadministratie
    En bij de gegevens staat geen aantekening van geheimhouding
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is het toegestaan op grond van art. 3.9 Wet BRP

  Scenario: Wie van geen verordening rept, krijgt langs deze weg niets
    Gegeven het doel is ledenadministratie
    En bij de gegevens staat geen aantekening van geheimhouding
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is het verboden

  Scenario: Wie van de aanwijzing door het college spreekt, wordt naar de verordening gevraagd
    Gegeven het college heeft het werk van de ontvanger aangewezen
    En de verstrekking is nodig voor een gewichtig belang van de gemeente
    En het doel is ledenadministratie
    En bij de gegevens staat geen aantekening van geheimhouding
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Laat een gemeentelijke verordening deze verstrekking toe?
