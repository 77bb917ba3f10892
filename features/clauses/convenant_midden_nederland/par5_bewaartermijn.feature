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

  Scenario: Ook zolang de afspraken lopen wordt gevraagd of het nog nodig is
    Gegeven het is 1 juni 2018
    En de aanvrager is gemeente Utrecht
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 mei 2018
    Wanneer de aanvrager de postcode uit de dagmonitor wil bewaren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn de gegevens nog nodig voor het doel waarvoor ze zijn verstrekt?

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
    Gegeven het is 1 juni 2020
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

  Abstract Scenario: De termijn bindt elke handeling (A3)
    Gegeven het is <dag>
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En de gegevens zijn nog nodig
    En het vastleggen is strikt nodig voor de actie
    En het andere bestand dient alleen het doel van de afspraken
    En de verwerking is nodig voor die taak
    En de verstrekker is gemeente Utrecht
    En de ontvanger is gemeente Utrecht
    En de ontvanger handelt als burgemeester
    En de politie verstrekte de gegevens op 10 maart 2017
    Wanneer de aanvrager de postcode uit de dagmonitor wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | handeling       | dag         | uitkomst   |
      | ontvangen       | 10 mei 2019 | toegestaan |
      | ontvangen       | 11 mei 2019 | verboden   |
      | doorverstrekken | 10 mei 2019 | toegestaan |
      | doorverstrekken | 11 mei 2019 | verboden   |
      | gebruiken       | 10 mei 2019 | toegestaan |
      | gebruiken       | 11 mei 2019 | verboden   |
      | inzien          | 10 mei 2019 | toegestaan |
      | inzien          | 11 mei 2019 | verboden   |
      | opslaan         | 10 mei 2019 | toegestaan |
      | opslaan         | 11 mei 2019 | verboden   |
      | samenvoegen     | 10 mei 2019 | toegestaan |
      | samenvoegen     | 11 mei 2019 | verboden   |
      | bewaren         | 10 mei 2019 | toegestaan |
      | bewaren         | 11 mei 2019 | verboden   |

  Scenario: Ook wat de bron zelf geeft heeft geen verlopen dag
    Gegeven het is 1 februari 2020
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En de gegevens zijn nog nodig
    En het vastleggen is strikt nodig voor de actie
    En het andere bestand dient alleen het doel van de afspraken
    En de verwerking is nodig voor die taak
    En de verstrekker is de politie-eenheid Midden-Nederland
    En de politie verstrekte de gegevens op 10 maart 2017
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 5, punt 6, afspraken Midden-Nederland

  Abstract Scenario: Een dag van verstrekken ligt binnen de looptijd en niet in de toekomst (A15)
    Gegeven het is <dag>
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En de gegevens zijn nog nodig
    En het vastleggen is strikt nodig voor de actie
    En het andere bestand dient alleen het doel van de afspraken
    En de verwerking is nodig voor die taak
    En <verlenging>
    En de politie verstrekte de gegevens op <verstrekt>
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | verstrekt        | verlenging                                                        | dag         | uitkomst   |
      | 1 maart 2017     | de politie heeft de gegevensset niet aangepast                    | 1 juni 2018 | toegestaan |
      | 29 februari 2020 | de politie heeft de gegevensset niet aangepast                    | 1 juni 2021 | toegestaan |
      | 1 maart 2020     | de politie heeft de gegevensset niet aangepast                    | 1 juni 2021 | verboden   |
      | 1 juni 2018      | de politie heeft de gegevensset niet aangepast                    | 1 juni 2018 | toegestaan |
      | 28 februari 2018 | de afspraken zijn niet verlengd                                   | 1 juni 2018 | toegestaan |
      | 1 maart 2018     | de afspraken zijn niet verlengd                                   | 1 juni 2018 | verboden   |
      | 30 april 2018    | volgens het register zijn de afspraken ingetrokken per 1 mei 2018 | 1 juni 2018 | toegestaan |
      | 1 mei 2018       | volgens het register zijn de afspraken ingetrokken per 1 mei 2018 | 1 juni 2018 | verboden   |

  Abstract Scenario: Een kortere bijzondere termijn gaat voor, haar laatste dag telt mee
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En de gegevens zijn nog nodig
    En het vastleggen is strikt nodig voor de actie
    En het andere bestand dient alleen het doel van de afspraken
    En de verwerking is nodig voor die taak
    En de politie verstrekte de gegevens op 1 april 2018
    En een bijzondere termijn loopt tot en met <dag>
    Wanneer de aanvrager de postcode uit de dagmonitor wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag          | handeling | uitkomst   |
      | 9 april 2018 | bewaren   | toegestaan |
      | 8 april 2018 | bewaren   | verboden   |
      | 8 april 2018 | gebruiken | verboden   |

  Abstract Scenario: Wat niet meer nodig is of zijn doel bereikte, wordt ook niet meer gebruikt of doorgegeven
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de verstrekker is gemeente Utrecht
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En de politie verstrekte de gegevens op 1 april 2018
    En <feit>
    Wanneer de aanvrager de postcode uit de dagmonitor wil <handeling>
    Dan is het verboden op grond van par. 5, punt 6, afspraken Midden-Nederland

    Voorbeelden:
      | feit                                  | handeling |
      | de gegevens zijn niet meer nodig      | gebruiken |
      | de gegevens zijn niet meer nodig      | ontvangen |
      | het doel van de verwerking is bereikt | gebruiken |

  Abstract Scenario: De dag wordt gevraagd vanaf de eerste dag waarop zij kan tellen, en tot de laatste
    Gegeven het is <dag>
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En de gegevens zijn nog nodig
    En het vastleggen is strikt nodig voor de actie
    En het andere bestand dient alleen het doel van de afspraken
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de postcode uit de dagmonitor wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag           | uitkomst             |
      | 1 mei 2019    | toegestaan           |
      | 2 mei 2019    | onvoldoende gegevens |
      | 29 april 2022 | onvoldoende gegevens |
      | 30 april 2022 | verboden             |

  Abstract Scenario: Wanneer alles verlopen is, helpt zwijgen over de dag niet
    Gegeven het is <dag>
    En de aanvrager is gemeente Almere
    En de verstrekker is gemeente Utrecht
    En het doel is handhaving openbare orde
    En het incident heeft code A20
    En de afspraken zijn stilzwijgend verlengd
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden
    En <grond> op grond van par. 5, punt 6, afspraken Midden-Nederland

    Voorbeelden:
      | dag           | grond |
      | 29 april 2022 | niet  |
      | 30 april 2022 | ook   |
