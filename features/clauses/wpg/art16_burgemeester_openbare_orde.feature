# language: nl
@wpg/art16_burgemeester_openbare_orde
Functionaliteit: Artikel 16, eerste lid, burgemeester, openbare orde, Wpg
  De politie verstrekt aan de burgemeester wat hij behoeft voor de openbare orde. De letter in de wet is twee keer verschoven,
  de norm niet. Een convenant is niet nodig; binnen de vaste levering dragen de lopende afspraken de behoefte.

  Achtergrond:
    Gegeven de verstrekker is de politie-eenheid Midden-Nederland

  Abstract Scenario: De burgemeester krijgt wat hij behoeft, en de letter hangt af van de dag
    Gegeven het is <dag>
    En het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de burgemeester behoeft de gegevens
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van <plaats>

    Voorbeelden:
      | dag              | plaats                              |
      | 31 december 2011 | art. 16 lid 1 onder d, 2°, Wpg      |
      | 1 januari 2012   | art. 16 lid 1 onder c, 2°, Wpg      |
      | 31 december 2018 | art. 16 lid 1 onder c, 2°, Wpg      |
      | 1 januari 2019   | art. 16 lid 1 onder b, 2°, Wpg      |

  Scenario: Bij de vaste levering dragen de afspraken de behoefte
    Gegeven het is 1 juni 2017
    En het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan op grond van art. 16 lid 1 onder c, 2°, Wpg
    En ook op grond van art. 8 onder e Wbp
    En is aangenomen dat de burgemeester behoeft de gegevens

  Scenario: Wie zegt dat hij het niet behoeft, krijgt het ook bij de vaste levering niet
    Gegeven het is 1 juni 2017
    En het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En de burgemeester behoeft de gegevens niet
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

  Scenario: Bij een los verzoek toont de burgemeester zijn behoefte zelf aan
    Gegeven het is 1 juni 2021
    En het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de burgemeester deze gegevens nodig voor de handhaving van de openbare orde, en kan hij dat laten zien?

  Scenario: Na afloop van de afspraken draagt niets de behoefte
    Gegeven het is 1 maart 2020
    En het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 11, punt 1, afspraken Midden-Nederland

  Scenario: Voor een ander doel dan de openbare orde is dit geen grondslag
    Gegeven het is 1 juni 2021
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is opsporing en vervolging
    En het doel is een taak van de gemeente
    En de burgemeester behoeft de gegevens
    En de verwerking is nodig voor die taak
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

  Scenario: Wie mandaat heeft, ontvangt voor de burgemeester
    Gegeven het is 1 juni 2021
    En het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de medewerker veiligheid van gemeente Utrecht
    En de burgemeester heeft hiervoor mandaat gegeven
    En de burgemeester behoeft de gegevens
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van art. 16 lid 1 onder b, 2°, Wpg

  Scenario: Een raadslid is de burgemeester niet
    Gegeven het is 1 juni 2021
    En het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is het raadslid van gemeente Utrecht
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En de medewerker heeft een toezicht- of handhavingstaak
    En de burgemeester behoeft de gegevens
    En de verwerking is nodig voor die taak
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

  Scenario: Zonder rol is niet bekend of de burgemeester vraagt
    Gegeven het is 1 juni 2021
    En het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is gemeente Utrecht
    En de burgemeester behoeft de gegevens
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: In welke rol handelt de aanvrager?

  Scenario: De politie die zelf doorverstrekt, staat voor dezelfde vraag
    Gegeven het is 1 juni 2021
    En het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is politie-eenheid Midden-Nederland
    En de ontvanger is gemeente Utrecht
    En de ontvanger handelt als burgemeester
    En de burgemeester behoeft de gegevens
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het toegestaan op grond van art. 16 lid 1 onder b, 2°, Wpg

  Scenario: Of preventie hier de openbare orde dient, weegt de burgemeester
    Gegeven het is 1 juni 2017
    En het doel is preventiebrieven in buurt
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En het doel is een taak van de gemeente
    En de brief noemt geen getroffen adres
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is menselijke weging nodig
    En weegt de burgemeester: Dient deze preventie in dit geval de openbare orde in de gemeente, en niet alleen het voorkomen van strafbare feiten?

  Abstract Scenario: Of analyse hier de openbare orde dient, weegt de burgemeester (C3)
    Gegeven het is 1 juni 2017
    En het doel is <doel>
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En het doel is een taak van de gemeente
    En de analyse is van niveau operationeel
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is menselijke weging nodig
    En weegt de burgemeester: Dient deze analyse in dit geval de handhaving van de openbare orde in de gemeente, en kan zij niet met minder?

    Voorbeelden:
      | doel                  |
      | operationele analyse  |
      | voorspelling delicten |

  Abstract Scenario: Gegevens van een informant gaan niet zonder weging naar de burgemeester (B9)
    Gegeven het is 1 juni 2021
    En het doel is handhaving openbare orde
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de burgemeester behoeft de gegevens
    En de verwerking is nodig voor die taak
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En er is geen machtiging van de minister
    En het zijn gegevens als bedoeld in <soort>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | soort        | uitkomst                |
      | artikel-9    | toegestaan              |
      | artikel-10-b | toegestaan              |
      | artikel-12   | menselijke weging nodig |

  Abstract Scenario: Een mandaat dat niet kan
    Gegeven het is 3 februari 2023
    En de aanvrager is de <rol> van gemeente Utrecht
    En het doel is gerichte inzet toezicht en handhaving
    En de burgemeester heeft hiervoor mandaat gegeven
    En de burgemeester behoeft de gegevens
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | rol                             | uitkomst             |
      | medewerker veiligheid           | toegestaan           |
      | raadslid                        | onvoldoende gegevens |
      | voormalig medewerker veiligheid | onvoldoende gegevens |

  Scenario: Almere laadt het VIS als bewerker, zonder mandaat (C2)
    Gegeven het is 9 april 2018
    En de aanvrager is bewerker 1 van gemeente Almere
    En het doel is VIS-ontsluiting
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En de bewerkersovereenkomst is gesloten
    En de gemeente is aangesloten op het VIS
    En in het addendum is doorverstrekking aan Almere aangekruist
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan
