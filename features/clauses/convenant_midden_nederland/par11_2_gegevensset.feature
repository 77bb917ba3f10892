# language: nl
@convenant_midden_nederland/par11_2_gegevensset
Functionaliteit: Paragraaf 11, tweede punt, aangepaste gegevensset, afspraken Midden-Nederland
  Zonder bericht geldt bijlage 1; na een aanpassing is het een vraag voor wie de set kent.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is gerichte inzet toezicht en handhaving
    En de gemeente heeft het addendum ondertekend

  Scenario: Zonder bericht geldt de bijlage
    Gegeven het incident heeft code A20
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan
    En is aangenomen dat de politie heeft de gegevensset niet aangepast

  Abstract Scenario: Na een aanpassing weegt een mens, ook voor een code buiten de bijlage
    Gegeven het incident heeft code <code>
    En de politie heeft de gegevensset aangepast
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is menselijke weging nodig
    En weegt de politie-eenheid die de set aanpaste: Hoort dit gegeven bij deze code nog bij de set zoals de politie die heeft aangepast?

    Voorbeelden:
      | code |
      | A20  |
      | A13  |

  Scenario: Wat zeker niet is aangepast
    Gegeven het incident heeft code A20
    En de politie heeft de gegevensset niet aangepast
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Abstract Scenario: Wat al onder de bijlage kwam blijft, een andere code weegt een mens, ook bij gebruiken en bewaren (A13)
    Gegeven het incident heeft code <code>
    En de politie heeft de gegevensset aangepast
    En de politie verstrekte de gegevens op 1 april 2018
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de postcode uit de dagmonitor wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | code | handeling | uitkomst                |
      | A20  | gebruiken | toegestaan              |
      | A20  | bewaren   | toegestaan              |
      | Z99  | gebruiken | menselijke weging nodig |
      | Z99  | bewaren   | menselijke weging nodig |
      | Z99  | inzien    | menselijke weging nodig |

  Scenario: Zonder code is ook na een aanpassing niet te zeggen of het er al onder viel
    Gegeven de politie heeft de gegevensset aangepast
    En de politie verstrekte de gegevens op 1 april 2018
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Welke incidentcode heeft het incident?
