# language: nl
@brp/art3_3
Functionaliteit: Artikel 3.3, systematisch aan derden, Wet BRP
  De bijlage is hier niet volledig; wie er niet in staat wordt gevraagd.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2021
    En de ontvanger handelt als medewerker
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En bij de gegevens staat geen aantekening van geheimhouding
    En geen algemeen verbindend voorschrift schrijft het gebruik voor
    En de betrokkene heeft niet vooraf schriftelijk toegestemd
    En geen gemeentelijke verordening laat de verstrekking toe

  Abstract Scenario: Aangewezen en nodig
    Gegeven de ontvanger is <ontvanger>
    En het doel is <doel>
    En het Besluit BRP wijst de ontvanger <aan>
    En de ontvanger heeft de gegevens <nodig> voor zijn taak
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | ontvanger              | doel                    | aan               | nodig      | uitkomst   |
      | pensioenuitvoerder     | pensioenuitkering       | niet aan          | nodig      | toegestaan |
      | pensioenuitvoerder     | pensioenuitkering       | niet aan          | niet nodig | verboden   |
      | pensioenuitvoerder     | reclame eigen producten | niet aan          | nodig      | verboden   |
      | zorgverzekeraar        | zorgverzekering         | niet aan          | nodig      | toegestaan |
      | zorgverzekeraar        | acquisitie              | niet aan          | nodig      | verboden   |
      | kerkelijke organisatie | ledenadministratie      | niet aan          | nodig      | toegestaan |
      | kerkelijke organisatie | ledenwerving            | niet aan          | nodig      | verboden   |
      | sportvereniging        | ledenadministratie      | niet aan          | nodig      | verboden   |
      | sportvereniging        | ledenadministratie      | voor dit werk aan | nodig      | toegestaan |

  Abstract Scenario: Of de bijlage hem noemt wordt gevraagd aan wie erin kan staan
    Gegeven de ontvanger is <ontvanger>
    En het doel is <doel>
    En de ontvanger heeft de gegevens nodig voor zijn taak
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | ontvanger             | doel                     | uitkomst             |
      | zorgorganisatie       | zorgverzekering          | onvoldoende gegevens |
      | zorgorganisatie       | marktonderzoek           | verboden             |
      | sportvereniging       | ledenadministratie       | verboden             |
      | marktonderzoeksbureau | marktonderzoek           | verboden             |
      | journalist            | journalistieke publicatie | verboden             |

  Scenario: De aanwijzing wordt gevraagd
    Gegeven de ontvanger is zorgorganisatie
    En het doel is zorgverzekering
    En de ontvanger heeft de gegevens nodig voor zijn taak
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Wijst bijlage 4 of 5 bij het Besluit BRP deze ontvanger voor dit werk aan?
