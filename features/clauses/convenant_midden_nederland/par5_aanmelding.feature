# language: nl
@convenant_midden_nederland/par5_aanmelding
Functionaliteit: Paragraaf 5, zevende punt, aanmelding bij de toezichthouder, afspraken Midden-Nederland
  De aanmelding verviel met de komst van de AVG; nu is er het verwerkingsregister.

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
    En geldt de plicht tot aanmelden-bij-de-toezichthouder voor gemeente Utrecht

  Scenario: Een weigering brengt de plicht niet mee
    Gegeven het is 9 april 2018
    En de afspraken zijn ingetrokken
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden
    En geldt de plicht tot aanmelden-bij-de-toezichthouder niet

  Abstract Scenario: De plicht eindigt met de Wbp
    Gegeven het is <dag>
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan
    En <plicht>

    Voorbeelden:
      | dag         | plicht                                                                          |
      | 24 mei 2018 | geldt de plicht tot aanmelden-bij-de-toezichthouder voor gemeente Utrecht       |
      | 25 mei 2018 | geldt de plicht tot aanmelden-bij-de-toezichthouder niet                        |
