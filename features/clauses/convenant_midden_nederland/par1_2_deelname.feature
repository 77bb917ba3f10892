# language: nl
@convenant_midden_nederland/par1_2_deelname
Functionaliteit: Paragraaf 1.2 en addendum, deelname, afspraken Midden-Nederland
  Alleen een gemeente in de regio die het addendum tekende, en niet uittrad, krijgt de dagmonitor.

  Achtergrond:
    Gegeven het is 1 juni 2018
    En de verstrekker is de politie-eenheid Midden-Nederland
    En het incident heeft code A20

  Scenario: Een gemeente in de regio die tekende
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de gemeente heeft het addendum ondertekend
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: Een gemeente die niet tekende
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de gemeente heeft het addendum niet ondertekend
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van addendum, afspraken Midden-Nederland
    En wijst de uitleg een andere weg

  Scenario: Of er getekend is, wordt gevraagd
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Utrecht
    En niet is gezegd of de gemeente heeft het addendum ondertekend
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de gemeente het addendum bij de afspraken ondertekend?

  Scenario: Van een gemeente in de regio wordt de ligging niet gevraagd
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Zeist
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is niet de vraag: Ligt de gemeente in het gebied van de politie-eenheid Midden-Nederland?

  Scenario: Een gemeente buiten de regio kan niet meedoen, wat zij ook zegt
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Leiden
    En de gemeente heeft het addendum ondertekend
    En de gemeente ligt in Midden-Nederland
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 1.2, afspraken Midden-Nederland
    En spreekt het register tegen dat de gemeente ligt in Midden-Nederland

  Abstract Scenario: De deelname van Almere staat in het register, vanaf haar dagtekening
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Almere
    En het is <dag>
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag           | uitkomst   |
      | 15 maart 2017 | verboden   |
      | 16 maart 2017 | toegestaan |

  Abstract Scenario: Een deelname met een einde
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Zeist
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
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Zeist
    En volgens het register doet gemeente Zeist mee sinds 1 april 2017
    En de gemeente heeft het addendum niet ondertekend
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan
    En spreekt het register tegen dat de gemeente heeft het addendum niet ondertekend

  Abstract Scenario: Wie uittreedt, doet vanaf die dag niet meer mee
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Utrecht
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
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is gemeente Utrecht
    En de ontvanger is gemeente Utrecht
    En de ontvanger handelt als toezichthouder
    En de gemeente heeft het addendum niet ondertekend
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van par. 1.2, afspraken Midden-Nederland

  Abstract Scenario: Ook wie geeft doet mee (A7)
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van <gemeente>
    En de ontvanger is Bureau RVS
    En de gemeente staat ontvangst door Bureau RVS toe
    En de gemeente heeft om de ondersteuning verzocht
    En de analyse is van niveau operationeel
    En het doel is operationele analyse
    En <feit>
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gemeente         | feit                                                     | uitkomst   |
      | gemeente Utrecht | de gemeente heeft het addendum ondertekend               | toegestaan |
      | gemeente Utrecht | de gemeente heeft het addendum niet ondertekend          | verboden   |
      | gemeente Utrecht | de gemeente is uitgetreden op 1 april 2018               | verboden   |
      | gemeente Utrecht | de gemeente heeft zich niet voor de dagmonitor aangemeld | verboden   |
      | gemeente Leiden  | de gemeente heeft het addendum ondertekend               | verboden   |

  Abstract Scenario: Ook wie gebruikt, bewaart of inziet deed mee (A8)
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van <gemeente>
    En de politie verstrekte de gegevens op 1 februari 2018
    En de gegevens zijn nog nodig
    En <feit>
    Wanneer de aanvrager de postcode uit de dagmonitor wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gemeente         | feit                                                         | handeling | uitkomst   |
      | gemeente Utrecht | de gemeente heeft het addendum ondertekend                   | gebruiken | toegestaan |
      | gemeente Utrecht | niet is gezegd of de gemeente heeft het addendum ondertekend | gebruiken | toegestaan |
      | gemeente Utrecht | de gemeente heeft het addendum niet ondertekend              | gebruiken | verboden   |
      | gemeente Utrecht | de gemeente heeft het addendum niet ondertekend              | bewaren   | verboden   |
      | gemeente Utrecht | de gemeente heeft zich niet voor de dagmonitor aangemeld     | gebruiken | verboden   |
      | gemeente Leiden  | de gemeente heeft het addendum ondertekend                   | gebruiken | verboden   |
      | gemeente Leiden  | de gemeente heeft het addendum ondertekend                   | inzien    | verboden   |
      | gemeente Leiden  | de gemeente heeft het addendum ondertekend                   | bewaren   | verboden   |

  Abstract Scenario: Wat kwam voor de gemeente uittrad, blijft in gebruik
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de politie verstrekte de gegevens op <verstrekt>
    En de gemeente is uitgetreden op 1 mei 2018
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | verstrekt     | uitkomst   |
      | 30 april 2018 | toegestaan |
      | 1 mei 2018    | verboden   |

  Abstract Scenario: Bij gebruik telt of het register de gemeente op de dag van verstrekken kent
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Zeist
    En volgens het register deed gemeente Zeist mee van 1 april 2017 tot en met 30 april 2018
    En de politie verstrekte de gegevens op <verstrekt>
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | verstrekt     | uitkomst   |
      | 31 maart 2017 | verboden   |
      | 1 april 2017  | toegestaan |
      | 30 april 2018 | toegestaan |
      | 1 mei 2018    | verboden   |

  Scenario: Wie zich niet aanmeldde, ontvangt niet
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de gemeente heeft het addendum ondertekend
    En de gemeente heeft zich niet voor de dagmonitor aangemeld
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 1.2, afspraken Midden-Nederland

  Scenario: Een uitgetreden gemeente moet nog wel geven wat de wet vraagt
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En de ontvanger is betrokken burger
    En de gemeente is uitgetreden op 1 mei 2018
    En het doel is wettelijke bekendmaking
    En een wettelijk voorschrift verplicht tot bekendmaken
    Wanneer de aanvrager de postcode uit de dagmonitor wil openbaarmaken
    Dan is het toegestaan
