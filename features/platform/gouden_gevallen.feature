# language: nl
Functionaliteit: De gouden gevallen
  Vragen waarvan het antwoord vooraf vaststond, over de afspraken van Midden-Nederland en het recht eronder. Het nummer is dat van de lijst.

  Scenario: Geval 1 Almere krijgt bij woninginbraak het huisnummer
    Gegeven het is 1 juni 2017
    En de aanvrager is de burgemeester van gemeente Almere
    En de verstrekker is de politie-eenheid Midden-Nederland
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan op grond van art. 16 lid 1 onder c, 2°, Wpg

  Scenario: Geval 2 Na de looptijd is de vaste levering voorbij
    Gegeven het is 1 juni 2021
    En de aanvrager is de burgemeester van gemeente Almere
    En de verstrekker is de politie-eenheid Midden-Nederland
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 11, punt 1, afspraken Midden-Nederland
    En wijst de uitleg een andere weg

  Scenario: Geval 2 Langs de andere weg wordt de behoefte gevraagd
    Gegeven het is 1 juni 2021
    En de aanvrager is de burgemeester van gemeente Almere
    En de verstrekker is de politie-eenheid Midden-Nederland
    En het doel is gerichte inzet toezicht en handhaving
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de burgemeester deze gegevens nodig voor de handhaving van de openbare orde, en kan hij dat laten zien?

  Scenario: Geval 3 Bij een bedrijf gaat het huisnummer niet mee
    Gegeven het is 1 juni 2017
    En de aanvrager is de burgemeester van gemeente Almere
    En de verstrekker is de politie-eenheid Midden-Nederland
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A23
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van bijlage 1, afspraken Midden-Nederland
    En wijst de uitleg een andere weg

  Scenario: Geval 4 Bij een overval op een woning ook niet
    Gegeven het is 1 juni 2017
    En de aanvrager is de burgemeester van gemeente Almere
    En de verstrekker is de politie-eenheid Midden-Nederland
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code B72
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van bijlage 1, afspraken Midden-Nederland

  Scenario: Geval 5 De lijst van deuren gaat niet naar de corporatie
    Gegeven het is 9 april 2018
    En de ontvanger is woningcorporatie
    En het doel is aanspreken woningcorporatie
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 april 2018
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van par. 4.4, verbod 4, afspraken Midden-Nederland

  Scenario: Geval 6 Dat een postcode veel inbraken heeft wel, als de taak het noodzakelijk maakt
    Gegeven het is 9 april 2018
    En de ontvanger is woningcorporatie
    En het doel is aanspreken woningcorporatie
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 april 2018
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En het doorgeven volgt uit de eigen taak
    En de eigen taak maakt het doorgeven noodzakelijk
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan is het toegestaan op grond van art. 7 lid 2 Wpg
    En geldt de plicht tot geheimhouding voor woningcorporatie

  Scenario: Geval 7 Onaangekondigd bij een benadeelde langs
    Gegeven het is 9 april 2018
    En het doel is persoonlijk bezoek preventieadvies
    En de aankondiging van het bezoek is geen
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 april 2018
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan is het verboden op grond van par. 4.4, verbod 2, afspraken Midden-Nederland

  Scenario: Geval 8 Na een brief die een keus laat wel
    Gegeven het is 9 april 2018
    En het doel is persoonlijk bezoek preventieadvies
    En de aankondiging van het bezoek is schriftelijk
    En de benadeelde kon het bezoek weigeren
    En de benadeelde wil bezoek
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 april 2018
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan is het toegestaan

  Scenario: Geval 9 Bellen om te vragen hoe het gaat, ook niet na aankondiging
    Gegeven het is 9 april 2018
    En het doel is slachtofferzorg
    En de aankondiging van het bezoek is telefonisch
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 april 2018
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het verboden op grond van par. 4.4, verbod 3, afspraken Midden-Nederland

  Scenario: Geval 10 Een kwartaalrapport voor het college
    Gegeven het is 9 april 2018
    En het doel is managementrapportage
    En de analyse is van niveau tactisch
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 april 2018
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het verboden op grond van par. 4.4, verbod 5, afspraken Midden-Nederland

  Scenario: Geval 11 Bureau RVS voorspelt op verzoek van de gemeente
    Gegeven het is 9 april 2018
    En de aanvrager is Bureau RVS
    En de verstrekker is gemeente Utrecht
    En het doel is voorspelling delicten
    En de analyse is van niveau operationeel
    En het incident heeft code A20
    En de gemeente staat ontvangst door Bureau RVS toe
    En de gemeente heeft om de ondersteuning verzocht
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: Geval 11 Bureau RVS voorspelt uit zichzelf
    Gegeven het is 9 april 2018
    En de aanvrager is Bureau RVS
    En de verstrekker is gemeente Utrecht
    En het doel is voorspelling delicten
    En de analyse is van niveau operationeel
    En het incident heeft code A20
    En de gemeente staat ontvangst door Bureau RVS toe
    En de gemeente heeft niet om de ondersteuning verzocht
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is menselijke weging nodig

  Scenario: Geval 12 Bureau RVS zonder instemming
    Gegeven het is 9 april 2018
    En de aanvrager is Bureau RVS
    En de verstrekker is gemeente Utrecht
    En het doel is voorspelling delicten
    En het incident heeft code A20
    En de gemeente staat ontvangst door Bureau RVS niet toe
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 8, rvs, afspraken Midden-Nederland

  Abstract Scenario: Geval 13 Een boa voor zijn opsporingsonderzoek, voor en na 2019
    Gegeven het is <dag>
    En de aanvrager is de opsporingsambtenaar van gemeente Utrecht
    En het doel is opsporing en vervolging
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens zijn nodig voor het opsporingsonderzoek
    En de politie weigert de verstrekking niet
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van <plaats>

    Voorbeelden:
      | dag         | plaats                    |
      | 1 juni 2018 | art. 16 lid 1 onder a Wpg |
      | 1 juni 2020 | art. 46 lid 2 onder a Wpg |

  Scenario: Geval 13 Dezelfde boa in de weken ertussen
    Gegeven het is 1 februari 2019
    En de aanvrager is de opsporingsambtenaar van gemeente Utrecht
    En het doel is opsporing en vervolging
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens zijn nodig voor het opsporingsonderzoek
    En de politie weigert de verstrekking niet
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is menselijke weging nodig

  Scenario: Geval 14 Een gegeven van 31 januari 2018, gebruikt op 1 april 2020
    Gegeven het is 1 april 2020
    En het doel is handhaving openbare orde
    En de gegevens zijn nog nodig
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 31 januari 2018
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het verboden op grond van par. 5, punt 6, afspraken Midden-Nederland

  Scenario: Geval 15 De burgemeester vraagt gegevens uit een gericht onderzoek naar een rel
    Gegeven het is 1 juni 2021
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En het zijn gegevens als bedoeld in artikel-9
    En de burgemeester behoeft de gegevens
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van art. 16 lid 1 onder b, 2°, Wpg

  Scenario: Geval 16 Het college vraagt hetzelfde voor jeugdhulp
    Gegeven het is 1 juni 2017
    En de aanvrager is het college van gemeente Utrecht
    En het doel is jeugdhulp
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En het zijn gegevens als bedoeld in artikel-9
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

  Scenario: Geval 17 Een corporatie krijgt incidenteel iets over overlast
    Gegeven het is 1 juni 2021
    En de aanvrager is politie-eenheid Midden-Nederland
    En de ontvanger is woningcorporatie
    En de ontvanger handelt als medewerker
    En het doel is handhaving openbare orde
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En het zijn gegevens als bedoeld in artikel-8
    En het is een bijzonder geval
    En een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk
    En het bevoegd gezag stemt in met de verstrekking
    En het gezag dat instemt is burgemeester
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het toegestaan op grond van art. 19 Wpg
    En geldt de plicht tot vastleggen-van-de-verstrekking voor politie-eenheid Midden-Nederland

  Scenario: Geval 18 Dezelfde vraag over de zwaarste soort
    Gegeven het is 1 juni 2021
    En de aanvrager is politie-eenheid Midden-Nederland
    En de ontvanger is woningcorporatie
    En de ontvanger handelt als medewerker
    En het doel is handhaving openbare orde
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En het zijn gegevens als bedoeld in artikel-10-b
    En het is een bijzonder geval
    En een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk
    En het bevoegd gezag stemt in met de verstrekking
    En het gezag dat instemt is burgemeester
    En er is geen wettelijke verplichting om de gegevens te geven
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het verboden op grond van art. 4:5 lid 1 Bpg

  Scenario: Geval 19 Een besluit zonder lijst van ontvangers
    Gegeven het is 1 juni 2021
    En de aanvrager is politie-eenheid Midden-Nederland
    En de ontvanger is woningcorporatie
    En de ontvanger handelt als medewerker
    En het doel is handhaving openbare orde
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En het zijn gegevens als bedoeld in artikel-8
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En een zwaarwegend algemeen belang maakt de verstrekking noodzakelijk
    En het bevoegd gezag stemt in met de verstrekking
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

  Scenario: Geval 20 De burgemeester vraagt wat al verwijderd is
    Gegeven het is 1 juni 2021
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En de burgemeester behoeft de gegevens
    En de verwerking is nodig voor die taak
    En de politie heeft de gegevens verwijderd en bewaart ze alleen nog voor verantwoording
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden op grond van art. 14 lid 2 Wpg

  Scenario: Geval 21 Een gemeente beroept zich op een gerechtvaardigd belang voor haar taak
    Gegeven het is 1 juni 2021
    En de aanvrager is de medewerker van gemeente Leeuwarden
    En het doel is taakuitvoering gemeente
    En de verwerking steunt op gerechtvaardigd-belang
    En de overheid handelt ter uitvoering van haar taak
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En het doel is geen taak van de gemeente
    En er wordt niet meer verwerkt dan voor het doel nodig is
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    Wanneer de aanvrager de persoonsgegevens uit Leeuwarden wil gebruiken
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Geval 21 Als eigenaar van het gebouw weegt een mens
    Gegeven het is 1 juni 2021
    En de aanvrager is de medewerker van gemeente Leeuwarden
    En het doel is taakuitvoering gemeente
    En de verwerking steunt op gerechtvaardigd-belang
    En de overheid handelt als eigenaar of contractpartij
    En het doel is geen taak van de gemeente
    En er wordt niet meer verwerkt dan voor het doel nodig is
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    Wanneer de aanvrager de persoonsgegevens uit Leeuwarden wil gebruiken
    Dan is menselijke weging nodig

  Scenario: Geval 22 Een derde verzoek in het jaar weigeren
    Gegeven het is 1 juni 2021
    En de aanvrager is de medewerker van gemeente Leiden
    En het verzoek is niet aantoonbaar ongegrond of buitensporig
    En inwilliging schaadt de rechten van anderen niet
    En het genoemde belang verzet zich niet tegen inwilliging
    En de redenen en de beroepswegen zijn meegedeeld
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Geval 23 Alleen artikel 23 genoemd, zonder de nationale wet
    Gegeven het is 1 juni 2021
    En de aanvrager is de medewerker van gemeente Leiden
    En het verzoek is niet aantoonbaar ongegrond of buitensporig
    En inwilliging schaadt de rechten van anderen niet
    En de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En wat wel kan is niet ingewilligd
    En de redenen en de beroepswegen zijn meegedeeld
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Geval 24 Met de nationale wet, de weging en wat wel kan
    Gegeven het is 1 juni 2021
    En de aanvrager is de medewerker van gemeente Leiden
    En het verzoek is niet aantoonbaar ongegrond of buitensporig
    En inwilliging schaadt de rechten van anderen niet
    En de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter d
    En het genoemde belang verzet zich tegen inwilliging
    En de weigering is noodzakelijk en evenredig
    En wat wel kan is ingewilligd
    En de redenen en de beroepswegen zijn meegedeeld
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het toegestaan op grond van art. 23 lid 1 AVG
    En geldt de plicht tot motivering-bewaren voor gemeente Leiden
    En geldt de plicht tot besluit-nemen-met-rechtsmiddelen voor gemeente Leiden

  Scenario: Geval 25 Een burger vraagt de gemeente wie er heeft ingebroken
    Gegeven het is 1 juni 2019
    En de aanvrager is gemeente Utrecht
    En de ontvanger is betrokken burger
    En het doel is taakuitvoering gemeente
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En het doorgeven volgt niet uit de eigen taak
    Wanneer de aanvrager de naam verdachte uit politiegegevens wil doorverstrekken
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

  Scenario: Geval 32 De screening van een medewerker van een leverancier
    Gegeven het is 1 juni 2024
    En de aanvrager is de verantwoordelijke van afdeling Screening van de politie
    En de verstrekker is de politie
    En het doel is screening
    En de verwerking is nodig voor die taak
    En de politie weigert de verstrekking niet
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van art. 16 lid 1 onder c Wpg

  Abstract Scenario: Geval 28 De politie wil beelden van een bodycam
    Gegeven het is 1 juni 2021
    En de aanvrager is de beheerder bodycambeelden van gemeente Leiden
    En de ontvanger is politie
    En de ontvanger handelt als medewerker
    En het doel is opsporing en vervolging
    En de verwerking is nodig voor die taak
    En er is <een> vordering op grond van artikel 126nd Wetboek van Strafvordering
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En het doorgeven volgt niet uit de eigen taak
    En de betrokkene heeft geen toestemming gegeven
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | een  | uitkomst   |
      | geen | verboden   |
      | een  | toegestaan |

  Abstract Scenario: Geval 29 Gegevens uit een gericht onderzoek voor het RIEC
    Gegeven het is 1 juni 2026
    En de aanvrager is politie-eenheid Midden-Nederland
    En de ontvanger is RIEC-partner
    En de ontvanger handelt als medewerker
    En het doel is aanpak ondermijning
    En het zijn gegevens als bedoeld in artikel-9
    En de activiteit van het RIEC is <activiteit>
    En de verwerker heeft voor het doel een wettelijke taak
    En de verwerking is nodig voor die taak
    En de politie weigert de verstrekking niet
    En het bevoegd gezag stemt in met de verstrekking
    En het gezag dat instemt is officier-van-justitie
    En de ontvanger is een samenwerkingsverband onder de WGS waaraan de politie deelneemt
    En de gegevens zijn nodig voor het doel van het samenwerkingsverband
    En geen zwaarwegende reden verzet zich tegen de verstrekking
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | activiteit          | uitkomst   |
      | bestuurlijke-aanpak | toegestaan |
      | anders              | verboden   |

  Scenario: Geval 26 Een sportvereniging vraagt een geheim adres
    Gegeven het is 1 juni 2021
    En de aanvrager is de medewerker van gemeente Leeuwarden
    En de ontvanger is sportvereniging
    En de ontvanger handelt als medewerker
    En het doel is ledenadministratie
    En bij de gegevens staat een aantekening van geheimhouding
    En het Besluit BRP wijst de ontvanger niet aan
    En geen algemeen verbindend voorschrift schrijft het gebruik voor
    En de betrokkene heeft niet vooraf schriftelijk toegestemd
    En geen gemeentelijke verordening laat de verstrekking toe
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is het verboden op grond van art. 3.21 lid 1 Wet BRP
    En ontbreekt een grondslag om te verstrekken

  Scenario: Geval 27 Een pensioenuitvoerder krijgt het geheime adres toch
    Gegeven het is 1 juni 2021
    En de aanvrager is de medewerker van gemeente Leeuwarden
    En de ontvanger is pensioenuitvoerder
    En de ontvanger handelt als medewerker
    En het doel is pensioenuitkering
    En bij de gegevens staat een aantekening van geheimhouding
    En de ontvanger heeft de gegevens nodig voor zijn taak
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil doorverstrekken
    Dan is het toegestaan op grond van art. 3.3 Wet BRP

  Scenario: Geval 30 Gegevens uit een gericht onderzoek voor een Veiligheidshuis
    Gegeven het is 1 juni 2026
    En de aanvrager is politie-eenheid Midden-Nederland
    En de ontvanger is Zorg- en Veiligheidshuis
    En de ontvanger handelt als medewerker
    En het doel is veiligheidshuis
    En het zijn gegevens als bedoeld in artikel-9
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het verboden op grond van art. 2.30 WGS

  Scenario: Geval 31 Een signaal van een waterbedrijf na twee herinneringen
    Gegeven het is 1 juni 2022
    En de aanvrager is de schuldhulp van gemeente Leeuwarden
    En de verstrekker is Vitens
    En het doel is vroegsignalering schulden
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de afzender heeft zelf geprobeerd de achterstand op te lossen
    Wanneer de aanvrager de betalingsachterstand uit Leeuwarden wil ontvangen
    Dan is het toegestaan
