# language: nl
@convenant_midden_nederland/par5_bewaartermijn
Functionaliteit: Paragraaf 5, zesde punt, bewaartermijn, afspraken Midden-Nederland
  Hooguit twee jaar en twee maanden na de verstrekking, de laatste dag telt mee, en niet langer dan nodig.

  Abstract Scenario: De laatste dag telt mee en een ontbrekende dag wordt de laatste van de maand
    Gegeven het is <dag>
    En de aanvrager is gemeente Utrecht
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de politie verstrekte de gegevens op <verstrekt>
    En de gegevens zijn nog nodig
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de postcode uit de dagmonitor wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | verstrekt        | dag              | uitkomst   |
      | 15 maart 2017    | 15 mei 2019      | toegestaan |
      | 15 maart 2017    | 16 mei 2019      | verboden   |
      | 31 december 2017 | 29 februari 2020 | toegestaan |
      | 31 december 2017 | 1 maart 2020     | verboden   |
      | 31 december 2018 | 28 februari 2021 | toegestaan |
      | 31 december 2018 | 1 maart 2021     | verboden   |
      | 29 februari 2020 | 29 april 2022    | toegestaan |
      | 29 februari 2020 | 30 april 2022    | verboden   |

  Scenario: Na de termijn mag het ook niet meer worden gebruikt
    Gegeven het is 1 april 2020
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 31 januari 2018
    En de gegevens zijn nog nodig
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het verboden op grond van par. 5, punt 6, afspraken Midden-Nederland

  Scenario: Wat niet meer nodig is, gaat eerder weg
    Gegeven het is 1 juni 2018
    En de aanvrager is gemeente Utrecht
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 mei 2018
    En de gegevens zijn niet meer nodig
    Wanneer de aanvrager de postcode uit de dagmonitor wil bewaren
    Dan is het verboden op grond van par. 5, punt 6, afspraken Midden-Nederland

  Scenario: Zolang de afspraken lopen, dragen zij dat het nog nodig is
    Gegeven het is 1 juni 2018
    En de aanvrager is gemeente Utrecht
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 mei 2018
    Wanneer de aanvrager de postcode uit de dagmonitor wil bewaren
    Dan is het toegestaan
    En is aangenomen dat de gegevens zijn nog nodig

  Scenario: Daarna wordt gevraagd of het nog nodig is
    Gegeven het is 1 maart 2020
    En de aanvrager is gemeente Utrecht
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 mei 2019
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de postcode uit de dagmonitor wil bewaren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn de gegevens nog nodig voor het doel waarvoor ze zijn verstrekt?

  Scenario: Zonder dag van verstrekking is de termijn niet te bepalen
    Gegeven het is 1 juni 2018
    En de aanvrager is gemeente Utrecht
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    Wanneer de aanvrager de postcode uit de dagmonitor wil bewaren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Op welke dag verstrekte de politie deze gegevens?

  Scenario: Wie van de politie ontvangt, weet meteen wanneer het weg moet
    Gegeven het is 31 december 2018
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan
    En geldt de plicht tot vernietigen voor gemeente Utrecht, uiterlijk op 28 februari 2021

  Scenario: Wie van een collega ontvangt, rekent vanaf de verstrekking door de politie
    Gegeven het is 9 april 2018
    En de aanvrager is de toezichthouder van gemeente Utrecht
    En de verstrekker is gemeente Utrecht
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    En de politie verstrekte de gegevens op 15 maart 2017
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan
    En geldt de plicht tot vernietigen voor gemeente Utrecht, uiterlijk op 15 mei 2019

  Scenario: Is die dag niet bekend, dan zegt de plicht dat
    Gegeven het is 9 april 2018
    En de aanvrager is gemeente Utrecht
    En de ontvanger is gemeente Utrecht
    En de ontvanger handelt als toezichthouder
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    Wanneer de aanvrager de postcode uit de dagmonitor wil doorverstrekken
    Dan is het toegestaan
    En geldt de plicht tot vernietigen voor gemeente Utrecht
