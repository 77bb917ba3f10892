# language: nl
@bewerkersovereenkomst_vis/art3_meewerken_aan_controle
Functionaliteit: Artikel 3, meewerken aan controle, bewerkersovereenkomst VIS
  Wie verwerkt, laat zich controleren.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En de bewerkersovereenkomst is gesloten
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 april 2018
    En het vastleggen is strikt nodig voor de actie
    En de gemeente is aangesloten op het VIS
    En in het addendum is doorverstrekking aan Almere aangekruist

  Scenario: Wie opslaat, draagt deze plicht
    Gegeven de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil opslaan
    Dan is het toegestaan
    En geldt de plicht tot meewerken-aan-controle voor Ultimum BV
    En geldt de plicht tot informatie-geven-bij-controle voor Ultimum BV

  Scenario: Een andere gemeente draagt haar niet
    Gegeven de aanvrager is de burgemeester van gemeente Soest
    En het doel is handhaving openbare orde
    En de verwerking is nodig voor die taak
    En de gegevens zijn nog nodig
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil opslaan
    Dan is het toegestaan
    En geldt de plicht tot meewerken-aan-controle niet
