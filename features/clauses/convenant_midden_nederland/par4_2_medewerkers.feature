# language: nl
@convenant_midden_nederland/par4_2_medewerkers
Functionaliteit: Paragraaf 4.2, eigen medewerkers, afspraken Midden-Nederland
  Binnen de eigen gemeente gaat de dagmonitor alleen naar wie hem voor toezicht of handhaving nodig heeft.

  Achtergrond:
    Gegeven het is 9 april 2018
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend

  Scenario: Een toezichthouder die het nodig heeft
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de toezichthouder van gemeente Utrecht
    En de verstrekker is gemeente Utrecht
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: Een medewerker zonder die taak
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de Wmo-consulent van gemeente Utrecht
    En de verstrekker is gemeente Utrecht
    En de medewerker heeft geen toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 4.2, afspraken Midden-Nederland

  Scenario: Een medewerker die het niet nodig heeft
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de toezichthouder van gemeente Utrecht
    En de verstrekker is gemeente Utrecht
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens niet nodig voor toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 4.2, afspraken Midden-Nederland

  Scenario: Of een medewerker het nodig heeft, wordt altijd gevraagd
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de toezichthouder van gemeente Utrecht
    En de verstrekker is gemeente Utrecht
    En de medewerker heeft een toezicht- of handhavingstaak
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de medewerker deze gegevens nodig voor zijn toezicht- en handhavingstaak?

  Scenario: Een andere gemeente, ook als zij zegt dezelfde te zijn
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de toezichthouder van gemeente Utrecht
    En de verstrekker is gemeente Zeist
    En gever en ontvanger horen bij dezelfde gemeente
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 4.2, afspraken Midden-Nederland
    En spreekt het register tegen dat gever en ontvanger horen bij dezelfde gemeente

  Scenario: Van de politie ontvangt de burgemeester zonder deze voorwaarde
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de verstrekker is de politie-eenheid Midden-Nederland
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: Wie zelf doorgeeft, staat voor dezelfde voorwaarde
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is gemeente Utrecht
    En de ontvanger is gemeente Utrecht
    En de ontvanger handelt als raadslid
    En de medewerker heeft geen toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van par. 4.2, afspraken Midden-Nederland

  Abstract Scenario: De burgemeester en wie hij mandaat gaf hebben die taak niet nodig (C12)
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de <functie> van gemeente Utrecht
    En de verstrekker is gemeente Utrecht
    En <mandaat>
    En de medewerker heeft geen toezicht- of handhavingstaak
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | functie            | mandaat                                             | uitkomst   |
      | burgemeester       | de burgemeester heeft hiervoor geen mandaat gegeven | toegestaan |
      | manager veiligheid | de burgemeester heeft hiervoor mandaat gegeven      | toegestaan |
      | manager veiligheid | de burgemeester heeft hiervoor geen mandaat gegeven | verboden   |
      | raadslid           | de burgemeester heeft hiervoor mandaat gegeven      | verboden   |

  Abstract Scenario: Ook wie gebruikt, inziet of vastlegt (A20)
    Gegeven de aanvrager is de <functie> van gemeente Utrecht
    En het doel is <doel>
    En de politie verstrekte de gegevens op 1 april 2018
    En het vastleggen is strikt nodig voor de actie
    En de gegevens zijn nog nodig
    En het andere bestand dient alleen het doel van de afspraken
    En de analyse is van niveau operationeel
    En het doel is een taak van de gemeente
    En de medewerker heeft <taak> toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | functie                         | doel                      | taak | handeling   | uitkomst   |
      | Wmo-consulent                   | preventie overlast        | geen | gebruiken   | verboden   |
      | Wmo-consulent                   | preventie overlast        | geen | inzien      | verboden   |
      | Wmo-consulent                   | preventie overlast        | geen | opslaan     | verboden   |
      | Wmo-consulent                   | preventie overlast        | geen | bewaren     | verboden   |
      | Wmo-consulent                   | preventie overlast        | geen | samenvoegen | verboden   |
      | raadslid                        | operationele analyse      | geen | gebruiken   | verboden   |
      | voormalig medewerker veiligheid | aanspreken overlastgevers | geen | gebruiken   | verboden   |
      | boa                             | preventie overlast        | een  | gebruiken   | toegestaan |
      | burgemeester                    | preventie overlast        | geen | gebruiken   | toegestaan |

  Scenario: Wat een medewerker nodig heeft, wordt ook bij gebruik gevraagd
    Gegeven de aanvrager is de boa van gemeente Utrecht
    En het doel is preventie overlast
    En de politie verstrekte de gegevens op 1 april 2018
    En het doel is een taak van de gemeente
    En de medewerker heeft een toezicht- of handhavingstaak
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de medewerker deze gegevens nodig voor zijn toezicht- en handhavingstaak?

  Scenario: Waar de gemeente bewaart zonder dat iemand kijkt, weigert pas een ontkenning
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is gemeente Utrecht
    En de politie verstrekte de gegevens op 1 april 2018
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de postcode uit de dagmonitor wil bewaren
    Dan is het toegestaan

  Scenario: Wie het niet nodig heeft, bewaart het ook niet
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de boa van gemeente Utrecht
    En de politie verstrekte de gegevens op 1 april 2018
    En de gegevens zijn nog nodig
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens niet nodig voor toezicht en handhaving
    Wanneer de aanvrager de postcode uit de dagmonitor wil bewaren
    Dan is het verboden op grond van par. 4.2, afspraken Midden-Nederland

  Abstract Scenario: Een gemeente krijgt het hare terug uit het VIS (C1)
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de <functie> van gemeente Utrecht
    En de verstrekker is gemeente Almere
    En <aansluiting>
    En in het addendum is doorverstrekking aan Almere aangekruist
    En de bewerkersovereenkomst is gesloten
    En de medewerker heeft <taak> toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | functie        | aansluiting                                | taak | uitkomst   |
      | burgemeester   | de gemeente is aangesloten op het VIS      | geen | toegestaan |
      | toezichthouder | de gemeente is aangesloten op het VIS      | een  | toegestaan |
      | toezichthouder | de gemeente is aangesloten op het VIS      | geen | verboden   |
      | burgemeester   | de gemeente is niet aangesloten op het VIS | geen | verboden   |

  Scenario: Wie in het VIS kijkt, ontvangt van Almere
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de verstrekker is gemeente Almere
    En de politie verstrekte de gegevens op 1 april 2018
    En de gemeente is aangesloten op het VIS
    En in het addendum is doorverstrekking aan Almere aangekruist
    En de bewerkersovereenkomst is gesloten
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil inzien
    Dan is het toegestaan

  Abstract Scenario: Wie geen politie of gemeente is, geeft niets door (B2)
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Amersfoort
    En de verstrekker is <gever>
    En er is een wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 4.2, afspraken Midden-Nederland

    Voorbeelden:
      | gever            |
      | Bureau RVS       |
      | woningcorporatie |

  Scenario: Wie wettelijk moet geven, geeft ook aan een andere gemeente
    Gegeven de aanvrager is de burgemeester van gemeente Zeist
    En de verstrekker is gemeente Utrecht
    En het doel is wettelijke verstrekking
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En er is een wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Abstract Scenario: Wie zich verwerker noemt bij de eigen gemeente is een medewerker (A17)
    Gegeven de aanvrager is <rol> van gemeente Utrecht
    En de verstrekker is gemeente Utrecht
    En het doel is preventie overlast
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En de medewerker heeft geen toezicht- of handhavingstaak
    En de medewerker heeft de gegevens niet nodig voor toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 4.2, afspraken Midden-Nederland

    Voorbeelden:
      | rol        |
      | verwerker  |
      | bewerker 1 |

  Scenario: Een andere gemeente dan Almere is geen verwerker
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is verwerker van gemeente Zeist
    En de verstrekker is gemeente Utrecht
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 4.2, afspraken Midden-Nederland

  Abstract Scenario: De gemeente als zodanig is haar burgemeester, wie inziet is iemand
    Gegeven de aanvrager is gemeente Utrecht
    En het doel is preventie overlast
    En de politie verstrekte de gegevens op 1 april 2018
    En <gezegd>
    Wanneer de aanvrager de postcode uit de dagmonitor wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gezegd                                                                       | handeling | uitkomst               |
      | het doel is een taak van de gemeente                                         | gebruiken | toegestaan             |
      | het doel is een taak van de gemeente                                         | inzien    | onvoldoende gegevens   |
      | de medewerker heeft een toezicht- of handhavingstaak                         | gebruiken | onvoldoende gegevens   |

  Abstract Scenario: Wie handhaaft heeft die taak door wat hij is
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de <functie> van gemeente Utrecht
    En de verstrekker is gemeente Utrecht
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | functie               | uitkomst             |
      | boa                   | toegestaan           |
      | handhaver             | toegestaan           |
      | team handhaving       | toegestaan           |
      | teamleider handhaving | toegestaan           |
      | toezichthouder        | toegestaan           |
      | Wmo-consulent         | onvoldoende gegevens |
