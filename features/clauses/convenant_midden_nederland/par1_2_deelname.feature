# language: nl
@convenant_midden_nederland/par1_2_deelname
Functionaliteit: Paragraaf 1.2 en addendum, deelname, afspraken Midden-Nederland
  Alleen een gemeente in de regio die het addendum tekende, en niet uittrad, krijgt de dagmonitor.

  Achtergrond:
    Gegeven het is 1 juni 2018
    En de verstrekker is de politie-eenheid Midden-Nederland
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20

  Scenario: Een gemeente in de regio die tekende
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En de gemeente heeft het addendum ondertekend
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: Een gemeente die niet tekende
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En de gemeente heeft het addendum niet ondertekend
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van addendum, afspraken Midden-Nederland
    En wijst de uitleg een andere weg

  Scenario: Of er getekend is, wordt gevraagd
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En niet is gezegd of de gemeente heeft het addendum ondertekend
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de gemeente het addendum bij de afspraken ondertekend?

  Scenario: Van een gemeente in de regio wordt de ligging niet gevraagd
    Gegeven de aanvrager is de burgemeester van gemeente Zeist
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is niet de vraag: Ligt de gemeente in het gebied van de politie-eenheid Midden-Nederland?

  Scenario: Een gemeente buiten de regio kan niet meedoen, wat zij ook zegt
    Gegeven de aanvrager is de burgemeester van gemeente Leiden
    En de gemeente heeft het addendum ondertekend
    En de gemeente ligt in Midden-Nederland
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 1.2, afspraken Midden-Nederland
    En spreekt het register tegen dat de gemeente ligt in Midden-Nederland

  Abstract Scenario: De deelname van Almere staat in het register, vanaf haar dagtekening
    Gegeven de aanvrager is de burgemeester van gemeente Almere
    En het is <dag>
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag           | uitkomst   |
      | 15 maart 2017 | verboden   |
      | 16 maart 2017 | toegestaan |

  Abstract Scenario: Een deelname met een einde
    Gegeven de aanvrager is de burgemeester van gemeente Zeist
    En volgens het register deed gemeente Zeist mee van 1 april 2017 tot en met 30 juni 2018
    En het is <dag>
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag           | uitkomst   |
      | 31 maart 2017 | verboden   |
      | 1 april 2017  | toegestaan |
      | 30 juni 2018  | toegestaan |
      | 1 juli 2018   | verboden   |

  Scenario: Het register gaat voor op wat de aanvrager zegt
    Gegeven de aanvrager is de burgemeester van gemeente Zeist
    En volgens het register doet gemeente Zeist mee sinds 1 april 2017
    En de gemeente heeft het addendum niet ondertekend
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan
    En spreekt het register tegen dat de gemeente heeft het addendum niet ondertekend

  Abstract Scenario: Wie uittreedt, doet vanaf die dag niet meer mee
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En de gemeente heeft het addendum ondertekend
    En de gemeente is uitgetreden op <uittreden>
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | uittreden   | uitkomst   |
      | 31 mei 2018 | verboden   |
      | 1 juni 2018 | verboden   |
      | 2 juni 2018 | toegestaan |

  Scenario: Ook doorgeven binnen een gemeente vraagt dat zij meedoet
    Gegeven de aanvrager is gemeente Utrecht
    En de ontvanger is gemeente Utrecht
    En de ontvanger handelt als toezichthouder
    En de gemeente heeft het addendum niet ondertekend
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van par. 1.2, afspraken Midden-Nederland
