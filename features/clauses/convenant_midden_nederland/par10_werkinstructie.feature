# language: nl
@convenant_midden_nederland/par10_werkinstructie
Functionaliteit: Paragraaf 10, werkinstructie, afspraken Midden-Nederland
  Een plicht naast het gebruik, geen voorwaarde ervoor.

  Achtergrond:
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En de verstrekker is de politie-eenheid Midden-Nederland
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20

  Scenario: Bij ontvangst
    Gegeven de gemeente heeft het addendum ondertekend
    En het is 9 april 2018
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan
    En geldt de plicht tot vaststellen-van-een-werkinstructie voor gemeente Utrecht

  Scenario: Een weigering brengt de plicht niet mee
    Gegeven de gemeente heeft het addendum ondertekend
    En het is 9 april 2018
    En de afspraken zijn ingetrokken
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden
    En geldt de plicht tot vaststellen-van-een-werkinstructie niet

  Scenario: Is zij er al, dan hoeft zij niet opnieuw
    Gegeven de gemeente heeft het addendum ondertekend
    En het is 9 april 2018
    En de werkinstructie is vastgesteld
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan
    En geldt de plicht tot vaststellen-van-een-werkinstructie niet

  Scenario: Een bestaande werkinstructie opent niets
    Gegeven het is 9 april 2018
    En de gemeente heeft het addendum niet ondertekend
    En de werkinstructie is vastgesteld
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden
