# language: nl
@bewerkersovereenkomst_vis/art3_lid1_ritme
Functionaliteit: Artikel 3, eerste lid, ritme van controle, bewerkersovereenkomst VIS
  Eens per twee jaar, als streven.

  Achtergrond:
    Gegeven de aanvrager is de burgemeester van gemeente Soest
    En de ontvanger is gemeente Almere
    En de ontvanger handelt als bewerker 1
    En het doel is VIS-ontsluiting
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En de bewerkersovereenkomst is gesloten
    En de gemeente is aangesloten op het VIS
    En in het addendum is doorverstrekking aan Almere aangekruist

  Abstract Scenario: De dag van de volgende controle; wat te laat is, moet nu
    Gegeven het is 9 april 2019
    En de laatste controle was op <laatste>
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil doorverstrekken
    Dan is het toegestaan
    En geldt de plicht tot controleren-van-de-bewerkers voor gemeente Soest, uiterlijk op <volgende>

    Voorbeelden:
      | laatste      | volgende     |
      | 1 juni 2017  | 1 juni 2019  |
      | 9 april 2019 | 9 april 2021 |
      | 1 maart 2017 | 9 april 2019 |

  Scenario: Zonder laatste controle is er geen dag
    Gegeven het is 9 april 2019
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil doorverstrekken
    Dan is het toegestaan
    En geldt de plicht tot controleren-van-de-bewerkers niet

  Scenario: Een weigering brengt de plicht niet mee
    Gegeven het is 9 april 2020
    En de laatste controle was op 1 juni 2018
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil doorverstrekken
    Dan is het verboden
    En geldt de plicht tot controleren-van-de-bewerkers niet
