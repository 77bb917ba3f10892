# language: nl
@brp/art3_6
Functionaliteit: Artikel 3.6, op verzoek aan derden, Wet BRP
  Twee wegen voor een los verzoek.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2021
    En de ontvanger handelt als medewerker
    En het doel is ledenadministratie
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En bij de gegevens staat geen aantekening van geheimhouding
    En de ontvanger is sportvereniging
    En het Besluit BRP wijst de ontvanger niet aan
    En geen gemeentelijke verordening laat de verstrekking toe

  Abstract Scenario: Voorschrift of toestemming
    Gegeven <voorschrift> algemeen verbindend voorschrift schrijft het gebruik voor
    En de betrokkene heeft <vooraf> schriftelijk toegestemd
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | voorschrift | vooraf      | uitkomst   |
      | een         | niet vooraf | toegestaan |
      | geen        | vooraf      | toegestaan |
      | geen        | niet vooraf | verboden   |

  Scenario: De plaats
    Gegeven een algemeen verbindend voorschrift schrijft het gebruik voor
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is het toegestaan op grond van art. 3.6 lid 1 Wet BRP

  Scenario: Wie van voorschrift noch toestemming rept, heeft ze niet
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is het verboden

  Scenario: Wie weegt of het voorschrift de betrokkene te zwaar raakt, wordt naar dat voorschrift gevraagd
    Gegeven de verstrekking schaadt de betrokkene niet onevenredig
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Schrijft een algemeen verbindend voorschrift het gebruik van deze gegevens voor?
