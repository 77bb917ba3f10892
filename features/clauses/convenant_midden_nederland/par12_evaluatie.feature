# language: nl
@convenant_midden_nederland/par12_evaluatie
Functionaliteit: Paragraaf 12, evaluatie, afspraken Midden-Nederland
  Zolang het eerste jaar loopt, hoort bij deelname een evaluatie door Bureau RVS.

  Abstract Scenario: Alleen in het eerste jaar
    Gegeven het is <dag>
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan
    En <plicht>

    Voorbeelden:
      | dag              | plicht                                                              |
      | 28 februari 2018 | geldt de plicht tot evalueren-in-mei-en-november voor Bureau RVS    |
      | 1 maart 2018     | geldt de plicht tot evalueren-in-mei-en-november niet               |
