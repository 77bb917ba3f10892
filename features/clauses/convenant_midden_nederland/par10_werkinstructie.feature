# language: nl
@convenant_midden_nederland/par10_werkinstructie
Functionaliteit: Paragraaf 10, werkinstructie, afspraken Midden-Nederland
  Een plicht naast het gebruik, geen voorwaarde ervoor.

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
    En geldt de plicht tot vaststellen-van-een-werkinstructie voor gemeente Utrecht

  Scenario: Een weigering brengt de plicht niet mee
    Gegeven het is 9 april 2018
    En de afspraken zijn ingetrokken
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden
    En geldt de plicht tot vaststellen-van-een-werkinstructie niet
