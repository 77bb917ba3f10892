# language: nl
@convenant_midden_nederland/par4_4_preventiebrieven
Functionaliteit: Paragraaf 4.4, preventiebrieven in de buurt, afspraken Midden-Nederland
  De buurt krijgt een brief, het getroffen adres niet.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En het doel is een taak van de gemeente
    En het doel is preventiebrieven in buurt
    En de verwerking is nodig voor die taak
    En de politie verstrekte de gegevens op 1 april 2018


  Scenario: Een brief zonder adres
    Gegeven de brief noemt geen getroffen adres
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het toegestaan

  Scenario: Een brief met een getroffen adres
    Gegeven de brief noemt een getroffen adres
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het verboden op grond van par. 4.4, gebruik 2b, afspraken Midden-Nederland

  Abstract Scenario: Wie de brief van wijk of postcode maakt, noemt geen adres
    Wanneer de aanvrager <veld> uit de dagmonitor wil <handeling>
    Dan is de uitkomst <uitkomst>
    En is niet de vraag: Noemt de brief een adres waar is ingebroken, of is dat eruit af te leiden?

    Voorbeelden:
      | veld        | handeling | uitkomst                |
      | de postcode | gebruiken | toegestaan              |
      | de wijk     | gebruiken | toegestaan              |
      | de postcode | ontvangen | menselijke weging nodig |
      | de wijk     | ontvangen | menselijke weging nodig |

  Abstract Scenario: Wie het huisnummer krijgt heeft nog geen brief, en pas een brief met een adres weigert
    Gegeven bij deze incidentcode hoort het huisnummer
    En <brief>
    Wanneer de aanvrager <veld> uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>
    En is niet de vraag: Noemt de brief een adres waar is ingebroken, of is dat eruit af te leiden?

    Voorbeelden:
      | brief                                          | veld           | uitkomst                |
      | de politie heeft de gegevensset niet aangepast | het huisnummer | menselijke weging nodig |
      | de brief noemt een getroffen adres             | het huisnummer | verboden                |
      | de brief noemt een getroffen adres             | de wijk        | verboden                |

  Scenario: Of er een adres in staat, wordt gevraagd aan wie het huisnummer gebruikt
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Noemt de brief een adres waar is ingebroken, of is dat eruit af te leiden?

  Abstract Scenario: Wie alleen bewaart heeft nog geen brief (A5)
    Gegeven de gegevens zijn nog nodig
    En <brief>
    Wanneer de aanvrager de postcode uit de dagmonitor wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | brief                                          | uitkomst   |
      | de politie heeft de gegevensset niet aangepast | toegestaan |
      | de brief noemt een getroffen adres             | verboden   |

  Abstract Scenario: Naar buiten gaat geen huisnummer mee (B3)
    Gegeven de ontvanger is <ontvanger>
    En de brief noemt <brief> getroffen adres
    En <plicht>
    En het doorgeven volgt uit de eigen taak
    En de eigen taak maakt het doorgeven noodzakelijk
    Wanneer de aanvrager <veld> uit de dagmonitor wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | ontvanger | brief | plicht                                                    | veld           | handeling       | uitkomst   |
      | inwoner   | geen  | de politie heeft de gegevensset niet aangepast            | de postcode    | openbaarmaken   | toegestaan |
      | inwoner   | geen  | de politie heeft de gegevensset niet aangepast            | de wijk        | doorverstrekken | toegestaan |
      | inwoner   | een   | de politie heeft de gegevensset niet aangepast            | de postcode    | openbaarmaken   | verboden   |
      | inwoner   | geen  | de politie heeft de gegevensset niet aangepast            | het huisnummer | openbaarmaken   | verboden   |
      | inwoner   | geen  | de politie heeft de gegevensset niet aangepast            | het huisnummer | doorverstrekken | verboden   |
      | inwoner   | geen  | er is een wettelijke verplichting om de gegevens te geven | het huisnummer | openbaarmaken   | verboden   |

  Scenario: Binnen de gemeente mag het huisnummer de brief helpen maken
    Gegeven de ontvanger is gemeente Utrecht
    En de ontvanger handelt als burgemeester
    En de brief noemt geen getroffen adres
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil doorverstrekken
    Dan is het toegestaan
