# language: nl
@bewerkersovereenkomst_vis/art8_vernietigen
Functionaliteit: Artikel 8, teruggeven en vernietigen, bewerkersovereenkomst VIS
  Teruggeven is de regel, vernietigen gebeurt op opdracht.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En de bewerkersovereenkomst is gesloten
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 april 2018
    En het vastleggen is strikt nodig voor de actie
    En de gemeente is aangesloten op het VIS
    En in het addendum is doorverstrekking aan Almere aangekruist

  Abstract Scenario: Vernietigen op opdracht
    Gegeven de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    En <opdracht>
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil vernietigen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | opdracht                                                | uitkomst   |
      | de verantwoordelijke heeft vernietiging opgedragen      | toegestaan |
      | de verantwoordelijke heeft vernietiging niet opgedragen | verboden   |

  Scenario: De plaats van de voorwaarde
    Gegeven de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    En de verantwoordelijke heeft vernietiging niet opgedragen
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil vernietigen
    Dan is het verboden op grond van art. 8, bewerkersovereenkomst VIS

  Scenario: Of het is opgedragen, wordt gevraagd
    Gegeven de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil vernietigen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de verantwoordelijke opgedragen de gegevens te vernietigen?

  Scenario: Wie bewaart, geeft na het einde terug
    Gegeven de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil opslaan
    Dan is het toegestaan
    En geldt de plicht tot teruggeven-na-het-einde voor Ultimum BV
    En geldt de plicht tot verslag-van-vernietiging voor Ultimum BV
