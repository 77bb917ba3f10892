# language: nl
@brp/art3_9
Functionaliteit: Artikel 3.9, gemeentelijke verordening, Wet BRP
  Nooit als er een aantekening is.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2021
    En de ontvanger handelt als medewerker
    En het doel is ledenadministratie
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En bij de gegevens staat geen aantekening van geheimhouding
    En de ontvanger is sportvereniging
    En het Besluit BRP wijst de ontvanger niet aan
    En geen algemeen verbindend voorschrift schrijft het gebruik voor
    En de betrokkene heeft niet vooraf schriftelijk toegestemd

  Abstract Scenario: Met en zonder verordening
    Gegeven <een> gemeentelijke verordening laat de verstrekking toe
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | een  | uitkomst   |
      | een  | toegestaan |
      | geen | verboden   |

  Scenario: De plaats
    Gegeven een gemeentelijke verordening laat de verstrekking toe
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is het toegestaan op grond van art. 3.9 Wet BRP

  Scenario: De verordening wordt gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Laat een gemeentelijke verordening deze verstrekking toe?
