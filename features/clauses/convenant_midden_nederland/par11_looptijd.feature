# language: nl
@convenant_midden_nederland/par11_looptijd
Functionaliteit: Paragraaf 11, looptijd, afspraken Midden-Nederland
  Drie perioden van een jaar, de laatste dag telt mee. Zwijgen verlengt. Daarbuiten is er geen vaste levering, maar wel een andere weg.

  Achtergrond:
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En de verstrekker is de politie-eenheid Midden-Nederland
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend

  Abstract Scenario: De grenzen van de looptijd
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En het is <dag>
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag              | uitkomst   |
      | 28 februari 2017 | verboden   |
      | 1 maart 2017     | toegestaan |
      | 28 februari 2018 | toegestaan |
      | 1 maart 2018     | toegestaan |
      | 29 februari 2020 | toegestaan |
      | 1 maart 2020     | verboden   |

  Scenario: Na de laatste dag wijst de uitleg een andere weg
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En het is 1 maart 2020
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 11, punt 1, afspraken Midden-Nederland
    En wijst de uitleg een andere weg
    En was het antwoord anders tot en met 29 februari 2020

  Scenario: De laatste dag kondigt het einde aan
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En het is 29 februari 2020
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan
    En is aangenomen dat de afspraken zijn stilzwijgend verlengd
    En is het antwoord anders vanaf 1 maart 2020

  Abstract Scenario: Wie niet verlengde, is na het eerste jaar klaar
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En het is <dag>
    En de afspraken zijn niet verlengd
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag              | uitkomst   |
      | 28 februari 2018 | toegestaan |
      | 1 maart 2018     | verboden   |
      | 1 juni 2019      | verboden   |

  Scenario: Uitdrukkelijk verlengd is ook verlengd
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En het is 1 juni 2019
    En de afspraken zijn stilzwijgend verlengd
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Abstract Scenario: Een intrekking werkt vanaf de dag die het register noemt
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En het is <dag>
    En volgens het register zijn de afspraken ingetrokken per 1 mei 2018
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag           | uitkomst   |
      | 30 april 2018 | toegestaan |
      | 1 mei 2018    | verboden   |

  Abstract Scenario: Staakt de politie de verstrekking, dan houdt het op
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En het is <dag>
    En volgens het register is de verstrekking gestaakt per 1 mei 2018
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag           | uitkomst   |
      | 30 april 2018 | toegestaan |
      | 1 mei 2018    | verboden   |

  Abstract Scenario: De aanvrager kan het einde ook zelf melden
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En het is 1 juni 2018
    En <einde>
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 11, punt 1, afspraken Midden-Nederland

    Voorbeelden:
      | einde                                     |
      | de afspraken zijn ingetrokken             |
      | de politie heeft de verstrekking gestaakt |

  Scenario: Wat het register van een intrekking weet, gaat voor
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En het is 1 juni 2018
    En volgens het register zijn de afspraken ingetrokken per 1 mei 2018
    En de afspraken zijn niet ingetrokken
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 11, punt 1, afspraken Midden-Nederland
    En spreekt het register tegen dat de afspraken zijn niet ingetrokken

  Scenario: Ook doorgeven binnen de gemeente eindigt met de afspraken
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En het is 1 maart 2020
    En de ontvanger is gemeente Utrecht
    En de ontvanger handelt als toezichthouder
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van par. 11, punt 1, afspraken Midden-Nederland

  Scenario: Openbaarmaken eindigt met de afspraken
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En het is 1 maart 2020
    En de ontvanger is journalist
    En een wettelijk voorschrift verplicht tot bekendmaken
    Wanneer de aanvrager de postcode uit de dagmonitor wil openbaarmaken
    Dan is het verboden op grond van par. 11, punt 1, afspraken Midden-Nederland

  Scenario: Gebruik van wat binnen de looptijd kwam gaat door
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En het is 1 maart 2020
    En de politie verstrekte de gegevens op 29 februari 2020
    En de gegevens zijn nog nodig
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan is het toegestaan

  Abstract Scenario: Wie wettelijk moet geven, geeft ook na de looptijd en zonder genoemd doel
    Gegeven het is 1 juni 2021
    En de politie verstrekte de gegevens op 1 september 2019
    En de ontvanger is openbaar ministerie
    En het doel is <doel>
    En <plicht>
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan <uitkomst>

    Voorbeelden:
      | doel                                  | plicht                                                    | uitkomst                                                                 |
      | wettelijke verstrekking               | er is een wettelijke verplichting om de gegevens te geven | zijn er onvoldoende gegevens                                             |
      | gerichte inzet toezicht en handhaving | er is een wettelijke verplichting om de gegevens te geven | is het verboden op grond van par. 11, punt 1, afspraken Midden-Nederland |

  Abstract Scenario: Buiten de looptijd wordt bij zo'n doel de plicht gevraagd aan wie noemt wat verplicht
    Gegeven het is 1 juni 2021
    En de politie verstrekte de gegevens op 1 september 2019
    En de ontvanger is openbaar ministerie
    En het doel is wettelijke verstrekking
    En <genoemd>
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan <uitkomst>

    Voorbeelden:
      | genoemd                                      | uitkomst                     |
      | wat tot geven verplicht is rechterlijk-bevel | zijn er onvoldoende gegevens |
      | er is geen machtiging van de minister        | is het verboden              |

  Abstract Scenario: De bewerker geeft na het einde terug, en maar een keer
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En het is 1 april 2020
    En de verstrekker is gemeente Almere
    En de politie verstrekte de gegevens op 1 september 2019
    En de gemeente is aangesloten op het VIS
    En in het addendum is doorverstrekking aan Almere aangekruist
    En de bewerkersovereenkomst is gesloten
    En <einde>
    En <terug>
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | einde                        | terug                              | uitkomst   |
      | de overeenkomst is geëindigd | de gegevens zijn niet teruggegeven | toegestaan |
      | de overeenkomst is geëindigd | de gegevens zijn teruggegeven      | verboden   |
      | de overeenkomst loopt nog    | de gegevens zijn niet teruggegeven | verboden   |
