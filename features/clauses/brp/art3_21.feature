# language: nl
@brp/art3_21
Functionaliteit: Artikel 3.21, geheimhouding, Wet BRP
  Geheim is niet altijd weigeren: het hangt af van wie ontvangt en langs welke weg.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2021
    En de ontvanger handelt als medewerker
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En de ontvanger heeft de gegevens nodig voor zijn taak
    En geen gemeentelijke verordening laat de verstrekking toe

  Abstract Scenario: Wie wat krijgt
    Gegeven de ontvanger is <ontvanger>
    En bij de gegevens staat <een> aantekening van geheimhouding
    En <voorschrift> algemeen verbindend voorschrift schrijft het gebruik voor
    En de betrokkene heeft niet vooraf schriftelijk toegestemd
    En het Besluit BRP wijst de ontvanger niet aan
    En de verstrekking schaadt de betrokkene niet onevenredig
    En het doel is ledenadministratie
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | ontvanger              | een  | voorschrift | uitkomst   |
      | kerkelijke organisatie | een  | geen        | verboden   |
      | kerkelijke organisatie | geen | geen        | toegestaan |
      | sportvereniging        | een  | een         | toegestaan |

  Abstract Scenario: De bijlage heft de geheimhouding op voor het werk dat zij noemt, en voor niets anders
    Gegeven de ontvanger is pensioenverzekeraar
    En het doel is <doel>
    En bij de gegevens staat een aantekening van geheimhouding
    En geen algemeen verbindend voorschrift schrijft het gebruik voor
    En de betrokkene heeft niet vooraf schriftelijk toegestemd
    En het Besluit BRP wijst de ontvanger niet aan
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                    | uitkomst   |
      | pensioenuitkering       | toegestaan |
      | reclame eigen producten | verboden   |
      | acquisitie              | verboden   |

  Scenario: De plaats
    Gegeven de ontvanger is kerkelijke organisatie
    En bij de gegevens staat een aantekening van geheimhouding
    En het Besluit BRP wijst de ontvanger niet aan
    En geen algemeen verbindend voorschrift schrijft het gebruik voor
    En de betrokkene heeft niet vooraf schriftelijk toegestemd
    En het doel is ledenadministratie
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is het verboden op grond van art. 3.21 lid 1 Wet BRP

  Scenario: De aantekening wordt gevraagd
    Gegeven de ontvanger is kerkelijke organisatie
    En het Besluit BRP wijst de ontvanger niet aan
    En geen algemeen verbindend voorschrift schrijft het gebruik voor
    En de betrokkene heeft niet vooraf schriftelijk toegestemd
    En het doel is ledenadministratie
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Staat bij deze gegevens een aantekening van geheimhouding?
