# language: nl
@convenant_midden_nederland/par8_vis_almere
Functionaliteit: Paragraaf 8, laden in het VIS door Almere, afspraken Midden-Nederland
  Drie dingen samen: aangesloten, ingestemd, overeenkomst. Ontbreekt er een, dan laadt Almere niet.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is bewerker 1 van gemeente Almere
    En de verstrekker is gemeente Soest
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En de verwerking gebeurt in opdracht van de verantwoordelijke

  Abstract Scenario: Alle drie, of niet
    Gegeven <aansluiting>
    En het doel is VIS-ontsluiting
    En <vakje>
    En <overeenkomst>
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | aansluiting                                | vakje                                                               | overeenkomst                                 | uitkomst   |
      | de gemeente is aangesloten op het VIS      | in het addendum is doorverstrekking aan Almere aangekruist          | de bewerkersovereenkomst is gesloten         | toegestaan |
      | de gemeente is niet aangesloten op het VIS | in het addendum is doorverstrekking aan Almere aangekruist          | de bewerkersovereenkomst is gesloten         | verboden   |
      | de gemeente is aangesloten op het VIS      | in het addendum is doorverstrekking aan Almere niet aangekruist     | de bewerkersovereenkomst is gesloten         | verboden   |
      | de gemeente is aangesloten op het VIS      | in het addendum is doorverstrekking aan Almere aangekruist          | de bewerkersovereenkomst is niet gesloten    | verboden   |

  Abstract Scenario: Wat voor laden geldt, geldt voor alles voor het VIS
    Gegeven de gemeente is niet aangesloten op het VIS
    En het doel is VIS-ontsluiting
    En de politie verstrekte de gegevens op 1 april 2018
    En de gegevens zijn nog nodig
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil <handeling>
    Dan is het verboden op grond van par. 8, vis, afspraken Midden-Nederland

    Voorbeelden:
      | handeling |
      | opslaan   |
      | bewaren   |
      | gebruiken |

  Scenario: De plaats van de voorwaarde
    Gegeven de gemeente is niet aangesloten op het VIS
    En het doel is VIS-ontsluiting
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 8, vis, afspraken Midden-Nederland

  Scenario: Wat Almere van een gemeente niet weet, vraagt zij
    Gegeven de gemeente is aangesloten op het VIS
    En het doel is VIS-ontsluiting
    En de bewerkersovereenkomst is gesloten
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de gemeente in haar addendum ingestemd met doorverstrekking aan Almere?

  Scenario: Wie is aangesloten en instemt, doet dat onder de overeenkomst
    Gegeven de gemeente is aangesloten op het VIS
    En het doel is VIS-ontsluiting
    En in het addendum is doorverstrekking aan Almere aangekruist
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Abstract Scenario: Bewerker 2 slaat op wat geladen is
    Gegeven de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    En de politie verstrekte de gegevens op 1 april 2018
    En <ontkenning>
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil opslaan
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | ontkenning                                                      | uitkomst   |
      | de politie heeft de gegevensset niet aangepast                  | toegestaan |
      | de gemeente is niet aangesloten op het VIS                      | verboden   |
      | in het addendum is doorverstrekking aan Almere niet aangekruist | verboden   |
      | de bewerkersovereenkomst is niet gesloten                       | verboden   |
      | het vastleggen is niet strikt nodig voor de actie               | verboden   |
