# language: nl
@convenant_midden_nederland/par4_4_aanbod_preventieadvies
Functionaliteit: Paragraaf 4.4, aanbod van preventieadvies, afspraken Midden-Nederland
  Het aanbod is een persoonlijke brief aan iemand bij wie is ingebroken.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de gemeente heeft het addendum ondertekend
    En het doel is een taak van de gemeente
    En het doel is schriftelijk aanbod preventieadvies
    En de verwerking is nodig voor die taak
    En de politie verstrekte de gegevens op 1 april 2018


  Abstract Scenario: Schriftelijk en op maat
    Gegeven het incident heeft code A20
    En <vorm>
    En <maat>
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | vorm                         | maat                                    | uitkomst   |
      | het aanbod is schriftelijk   | de brief is op deze benadeelde toegesneden | toegestaan |
      | het aanbod is schriftelijk   | de brief is een algemene brief          | verboden   |
      | het aanbod is niet schriftelijk | de brief is op deze benadeelde toegesneden | verboden |

  Abstract Scenario: Aan benadeelden van een woninginbraak
    Gegeven het incident heeft code <code>
    En <inbraak>
    En het aanbod is schriftelijk
    En de brief is op deze benadeelde toegesneden
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | code | inbraak                      | uitkomst   |
      | A20  | het incident is geen inbraak | toegestaan |
      | A30  | het incident is een inbraak  | toegestaan |
      | A30  | het incident is geen inbraak | verboden   |
      | A22  | het incident is een inbraak  | verboden   |

  Scenario: De plaats van de eis
    Gegeven het incident heeft code A20
    En het aanbod is schriftelijk
    En de brief is een algemene brief
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het verboden op grond van par. 4.4, gebruik 2a, afspraken Midden-Nederland

  Scenario: Het doel zegt zelf dat het aanbod schriftelijk is
    Gegeven het incident heeft code A20
    En de brief is op deze benadeelde toegesneden
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het toegestaan

  Scenario: Of de brief op maat is, wordt gevraagd
    Gegeven het incident heeft code A20
    En het aanbod is schriftelijk
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is het aanbod op deze benadeelde toegesneden, en geen algemene brief?

  Abstract Scenario: Wie alleen bewaart heeft nog geen brief; een verkeerde brief weigert ook dan (A5)
    Gegeven het incident heeft code A20
    En de gegevens zijn nog nodig
    En <brief>
    Wanneer de aanvrager de postcode uit de dagmonitor wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | brief                                          | uitkomst   |
      | de politie heeft de gegevensset niet aangepast | toegestaan |
      | het aanbod is niet schriftelijk                | verboden   |
      | de brief is een algemene brief                 | verboden   |

  Abstract Scenario: Een verkeerde brief weigert bij elke handeling
    Gegeven het incident heeft code A20
    En de gegevens zijn nog nodig
    En het vastleggen is strikt nodig voor de actie
    En het aanbod is schriftelijk
    En de brief is een algemene brief
    Wanneer de aanvrager de postcode uit de dagmonitor wil <handeling>
    Dan is het verboden op grond van par. 4.4, gebruik 2a, afspraken Midden-Nederland

    Voorbeelden:
      | handeling |
      | opslaan   |
      | inzien    |
