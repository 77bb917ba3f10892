# language: nl
@convenant_midden_nederland/par4_4_bezoek_benadeelde
Functionaliteit: Paragraaf 4.4, tweede verbod, bezoek aan een benadeelde, afspraken Midden-Nederland
  Het bezoek mag na een aankondiging die laat weigeren. Naast het verbod staat telkens wat wel mag.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En het doel is een taak van de gemeente
    En het doel is persoonlijk bezoek preventieadvies
    En de verwerking is nodig voor die taak
    En de politie verstrekte de gegevens op 1 april 2018


  Abstract Scenario: De aankondiging beslist
    Gegeven de aankondiging van het bezoek is <aankondiging>
    En de benadeelde kon het bezoek weigeren
    En de benadeelde wil bezoek
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | aankondiging | uitkomst                |
      | schriftelijk | toegestaan              |
      | telefonisch  | toegestaan              |
      | geen         | verboden                |
      | e-mail       | menselijke weging nodig |

  Scenario: Onaangekondigd langsgaan wordt met zijn plaats geweigerd
    Gegeven de aankondiging van het bezoek is geen
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het verboden op grond van par. 4.4, verbod 2, afspraken Midden-Nederland

  Abstract Scenario: De aankondiging moet een keus laten en de keus telt
    Gegeven de aankondiging van het bezoek is schriftelijk
    En <gelegenheid>
    En <wens>
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het verboden op grond van par. 4.4, verbod 2, afspraken Midden-Nederland

    Voorbeelden:
      | gelegenheid                             | wens                           |
      | de benadeelde kon het bezoek weigeren   | de benadeelde wil geen bezoek  |
      | de benadeelde kon het bezoek niet weigeren | de benadeelde wil bezoek    |

  Scenario: Hoe er is aangekondigd, wordt gevraagd
    Gegeven de benadeelde kon het bezoek weigeren
    En de benadeelde wil bezoek
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Hoe is het bezoek aangekondigd: geen, schriftelijk, telefonisch of e-mail?

  Abstract Scenario: Wie alleen bewaart gaat nog niet langs; wat ontkend is weigert ook dan (A5)
    Gegeven de gegevens zijn nog nodig
    En <bezoek>
    Wanneer de aanvrager de postcode uit de dagmonitor wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | bezoek                                         | uitkomst   |
      | de politie heeft de gegevensset niet aangepast | toegestaan |
      | de aankondiging van het bezoek is schriftelijk | toegestaan |
      | de aankondiging van het bezoek is geen         | verboden   |
      | de benadeelde kon het bezoek niet weigeren     | verboden   |
      | de benadeelde wil geen bezoek                  | verboden   |

  Abstract Scenario: Onaangekondigd is het bij elke handeling uitgesloten
    Gegeven de aankondiging van het bezoek is geen
    En de gegevens zijn nog nodig
    En het vastleggen is strikt nodig voor de actie
    Wanneer de aanvrager de postcode uit de dagmonitor wil <handeling>
    Dan is het verboden op grond van par. 4.4, verbod 2, afspraken Midden-Nederland

    Voorbeelden:
      | handeling   |
      | opslaan     |
      | inzien      |
      | samenvoegen |

  Scenario: Wie na een telefoontje bezoek wil, kon ook weigeren
    Gegeven de aankondiging van het bezoek is telefonisch
    En de benadeelde wil bezoek
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het toegestaan
