# language: nl
@convenant_midden_nederland/par4_3_gegevens
Functionaliteit: Paragraaf 4.3 en bijlage 1, gegevens en codes, afspraken Midden-Nederland
  De dagmonitor blijft bij de opgesomde velden en codes. Het huisnummer gaat mee bij vier codes, de werkwijze alleen bij inbraak.

  Achtergrond:
    Gegeven het is 1 juni 2017
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de verstrekker is de politie-eenheid Midden-Nederland
    En het doel is gerichte inzet toezicht en handhaving
    En de gemeente heeft het addendum ondertekend

  Abstract Scenario: Het huisnummer gaat alleen mee bij diefstal uit woning of bijgebouw
    Gegeven het incident heeft code <code>
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | code | uitkomst   |
      | A20  | toegestaan |
      | A21  | toegestaan |
      | A30  | toegestaan |
      | A34  | toegestaan |
      | A22  | verboden   |
      | A23  | verboden   |
      | B20  | verboden   |
      | B72  | verboden   |

  Abstract Scenario: Tot op de postcode gaat elke code uit de bijlage mee, een andere code niet
    Gegeven het incident heeft code <code>
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | code | uitkomst   |
      | A10  | toegestaan |
      | B72  | toegestaan |
      | E391 | toegestaan |
      | M134 | toegestaan |
      | A13  | verboden   |
      | Z99  | verboden   |

  Scenario: Zonder code is er niet te beslissen
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Welke incidentcode heeft het incident?

  Abstract Scenario: Alleen de opgesomde velden horen bij de levering
    Gegeven het incident heeft code A20
    En de gegevens gaan tot op het niveau postcode
    Wanneer de aanvrager <veld> uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | veld                            | uitkomst   |
      | de incidentcode                 | toegestaan |
      | de omschrijving                 | toegestaan |
      | de datum                        | toegestaan |
      | de wijk                         | toegestaan |
      | de postcode                     | toegestaan |
      | de modus operandi               | toegestaan |
      | de locatiegegevens              | toegestaan |
      | de naam verdachte               | verboden   |
      | de naam benadeelde              | verboden   |
      | de bsn benadeelde               | verboden   |
      | het telefoonnummer benadeelde   | verboden   |

  Scenario: Wat er niet bij hoort, loopt langs een andere weg
    Gegeven het incident heeft code A20
    Wanneer de aanvrager de naam verdachte uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 4.3, afspraken Midden-Nederland
    En wijst de uitleg een andere weg

  Abstract Scenario: De werkwijze van de dader hoort bij inbraak
    Gegeven het incident heeft code <code>
    En <inbraak>
    Wanneer de aanvrager de modus operandi uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | code | inbraak                       | uitkomst   |
      | A20  | het incident is geen inbraak  | toegestaan |
      | A21  | het incident is geen inbraak  | toegestaan |
      | A30  | het incident is een inbraak   | toegestaan |
      | A34  | het incident is een inbraak   | toegestaan |
      | A30  | het incident is geen inbraak  | verboden   |
      | A34  | het incident is geen inbraak  | verboden   |
      | A22  | het incident is een inbraak   | verboden   |

  Scenario: Bij diefstal zonder braak wordt gevraagd of het een inbraak was
    Gegeven het incident heeft code A30
    Wanneer de aanvrager de modus operandi uit de dagmonitor wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Was het incident een inbraak?

  Scenario: Wat buiten de levering valt, mag ook niet worden gebruikt
    Gegeven het incident heeft code B72
    En de politie verstrekte de gegevens op 1 mei 2017
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan is het verboden op grond van bijlage 1, afspraken Midden-Nederland

  Scenario: Wat buiten de levering valt, mag ook niet worden bewaard
    Gegeven het incident heeft code B72
    En de politie verstrekte de gegevens op 1 mei 2017
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil bewaren
    Dan is het verboden op grond van bijlage 1, afspraken Midden-Nederland

  Scenario: Wat buiten de levering valt, mag ook niet worden doorgegeven
    Gegeven het incident heeft code B72
    En de ontvanger is gemeente Utrecht
    En de ontvanger handelt als toezichthouder
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van par. 4.3, afspraken Midden-Nederland

  Scenario: Wat buiten de levering valt, wordt ook niet openbaar
    Gegeven het incident heeft code B72
    En de ontvanger is betrokken burger
    En een wettelijk voorschrift verplicht tot bekendmaken
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil openbaarmaken
    Dan is het verboden op grond van par. 4.3, afspraken Midden-Nederland

  Abstract Scenario: Een plaats gaat niet fijner dan de postcode, of het huisnummer waar dat mee mag (A10)
    Gegeven het incident heeft code <code>
    En de gegevens gaan tot op het niveau <niveau>
    Wanneer de aanvrager de <veld> uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | veld            | code | niveau     | uitkomst   |
      | locatiegegevens | A22  | wijk       | toegestaan |
      | locatiegegevens | A22  | postcode   | toegestaan |
      | locatiegegevens | A22  | huisnummer | verboden   |
      | locatiegegevens | B72  | huisnummer | verboden   |
      | locatiegegevens | A20  | huisnummer | toegestaan |
      | locatiegegevens | A20  | persoon    | verboden   |
      | omschrijving    | A22  | wijk       | toegestaan |
      | omschrijving    | A22  | postcode   | toegestaan |
      | omschrijving    | A22  | huisnummer | verboden   |
      | omschrijving    | B72  | huisnummer | verboden   |
      | omschrijving    | A20  | huisnummer | toegestaan |
      | omschrijving    | A20  | persoon    | verboden   |

  Scenario: Hoe ver de plaats gaat, wordt gevraagd
    Gegeven het incident heeft code A20
    Wanneer de aanvrager de locatiegegevens uit de dagmonitor wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Tot op welk niveau gaan de gegevens: wijk, postcode, huisnummer of persoon?

  Scenario: De omschrijving is die van de klasse en zegt geen plaats
    Gegeven het incident heeft code A22
    Wanneer de aanvrager de omschrijving uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Abstract Scenario: Geen andere handeling haalt op wat buiten de levering valt (A1, A4)
    Gegeven het is 9 april 2018
    En het incident heeft code <code>
    En de politie verstrekte de gegevens op 1 april 2018
    En de gegevens zijn nog nodig
    En het vastleggen is strikt nodig voor de actie
    En het andere bestand dient alleen het doel van de afspraken
    Wanneer de aanvrager <veld> uit de dagmonitor wil <handeling>
    Dan is het verboden op grond van par. 4.3, afspraken Midden-Nederland

    Voorbeelden:
      | veld              | code | handeling   |
      | de naam verdachte | A22  | inzien      |
      | de naam verdachte | A22  | opslaan     |
      | de naam verdachte | A22  | samenvoegen |
      | het huisnummer    | A22  | inzien      |
      | het huisnummer    | A22  | opslaan     |
      | het huisnummer    | A22  | samenvoegen |

  Scenario: De opdracht waar het mee begon
    Gegeven het is 9 april 2018
    En de aanvrager is de manager veiligheid van gemeente Utrecht
    En het incident heeft code A22
    Wanneer de aanvrager de naam verdachte uit de dagmonitor wil inzien
    Dan is het verboden op grond van par. 4.3, afspraken Midden-Nederland
