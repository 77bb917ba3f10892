# language: nl
@convenant_midden_nederland/par5_beveiliging
Functionaliteit: Paragraaf 5, eerste tot en met vijfde punt, en 9, zorgvuldigheid en beveiliging, afspraken Midden-Nederland
  Met de gegevens komt de zorg ervoor. De plichten weigeren nooit.

  Achtergrond:
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En de verstrekker is de politie-eenheid Midden-Nederland
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend

  Scenario: Bij ontvangst
    Gegeven het is 9 april 2018
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan
    En geldt de plicht tot juistheid-bewaken voor gemeente Utrecht
    En geldt de plicht tot wijzen-op-geheimhouding voor gemeente Utrecht
    En geldt de plicht tot beveiligen voor gemeente Utrecht

  Scenario: Een weigering brengt de plicht niet mee
    Gegeven het is 9 april 2018
    En de afspraken zijn ingetrokken
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden
    En geldt de plicht tot juistheid-bewaken niet
