# language: nl
@wpg/art32
Functionaliteit: Artikel 32, vastlegging, Wpg
  Elke verstrekking laat een spoor na.

  Scenario: De politie legt vast wat zij verstrekt
    Gegeven het is 1 juni 2017
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan
    En geldt de plicht tot vastleggen-van-de-verstrekking voor politie-eenheid Midden-Nederland

  Scenario: Een gemeente die doorgeeft heeft deze plicht niet
    Gegeven het is 9 april 2018
    En de aanvrager is gemeente Utrecht
    En de ontvanger is betrokken burger
    En het doel is handhaving openbare orde
    En er is een wettelijke verplichting om de gegevens te geven
    En wat tot geven verplicht is rechterlijk-bevel
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het toegestaan
    En geldt de plicht tot vastleggen-van-de-verstrekking niet
