# language: nl
@convenant_midden_nederland/par11_looptijd
Functionaliteit: Paragraaf 11, looptijd, afspraken Midden-Nederland
  Drie perioden van een jaar, de laatste dag telt mee. Zwijgen verlengt. Daarbuiten is er geen vaste levering, maar wel een andere weg.

  Achtergrond:
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En de verstrekker is de politie-eenheid Midden-Nederland
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend

  Abstract Scenario: De grenzen van de looptijd
    Gegeven het is <dag>
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
    Gegeven het is 1 maart 2020
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 11, punt 1, afspraken Midden-Nederland
    En wijst de uitleg een andere weg
    En was het antwoord anders tot en met 29 februari 2020

  Scenario: De laatste dag kondigt het einde aan
    Gegeven het is 29 februari 2020
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan
    En is aangenomen dat de afspraken zijn stilzwijgend verlengd
    En is het antwoord anders vanaf 1 maart 2020

  Abstract Scenario: Wie niet verlengde, is na het eerste jaar klaar
    Gegeven het is <dag>
    En de afspraken zijn niet verlengd
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag              | uitkomst   |
      | 28 februari 2018 | toegestaan |
      | 1 maart 2018     | verboden   |
      | 1 juni 2019      | verboden   |

  Scenario: Uitdrukkelijk verlengd is ook verlengd
    Gegeven het is 1 juni 2019
    En de afspraken zijn stilzwijgend verlengd
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Abstract Scenario: Een intrekking werkt vanaf de dag die het register noemt
    Gegeven het is <dag>
    En volgens het register zijn de afspraken ingetrokken per 1 mei 2018
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag           | uitkomst   |
      | 30 april 2018 | toegestaan |
      | 1 mei 2018    | verboden   |

  Abstract Scenario: Staakt de politie de verstrekking, dan houdt het op
    Gegeven het is <dag>
    En volgens het register is de verstrekking gestaakt per 1 mei 2018
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag           | uitkomst   |
      | 30 april 2018 | toegestaan |
      | 1 mei 2018    | verboden   |

  Abstract Scenario: De aanvrager kan het einde ook zelf melden
    Gegeven het is 1 juni 2018
    En <einde>
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 11, punt 1, afspraken Midden-Nederland

    Voorbeelden:
      | einde                                     |
      | de afspraken zijn ingetrokken             |
      | de politie heeft de verstrekking gestaakt |

  Scenario: Wat het register van een intrekking weet, gaat voor
    Gegeven het is 1 juni 2018
    En volgens het register zijn de afspraken ingetrokken per 1 mei 2018
    En de afspraken zijn niet ingetrokken
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 11, punt 1, afspraken Midden-Nederland
    En spreekt het register tegen dat de afspraken zijn niet ingetrokken

  Scenario: Ook doorgeven binnen de gemeente eindigt met de afspraken
    Gegeven het is 1 maart 2020
    En de ontvanger is gemeente Utrecht
    En de ontvanger handelt als toezichthouder
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van par. 11, punt 1, afspraken Midden-Nederland

  Scenario: Openbaarmaken eindigt met de afspraken
    Gegeven het is 1 maart 2020
    En de ontvanger is journalist
    En een wettelijk voorschrift verplicht tot bekendmaken
    Wanneer de aanvrager de postcode uit de dagmonitor wil openbaarmaken
    Dan is het verboden op grond van par. 11, punt 1, afspraken Midden-Nederland

  Scenario: Gebruik van wat binnen de looptijd kwam gaat door
    Gegeven het is 1 maart 2020
    En de politie verstrekte de gegevens op 29 februari 2020
    En de gegevens zijn nog nodig
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan is het toegestaan
