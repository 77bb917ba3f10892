# language: nl
@convenant_midden_nederland/par4_2_medewerkers
Functionaliteit: Paragraaf 4.2, eigen medewerkers, afspraken Midden-Nederland
  Binnen de eigen gemeente gaat de dagmonitor alleen naar wie hem voor toezicht of handhaving nodig heeft.

  Achtergrond:
    Gegeven het is 9 april 2018
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En er is een wettelijke verplichting om de gegevens te geven

  Scenario: Een toezichthouder die het nodig heeft
    Gegeven de aanvrager is de toezichthouder van gemeente Utrecht
    En de verstrekker is gemeente Utrecht
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: Een medewerker zonder die taak
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En de verstrekker is gemeente Utrecht
    En de medewerker heeft geen toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 4.2, afspraken Midden-Nederland

  Scenario: Een medewerker die het niet nodig heeft
    Gegeven de aanvrager is de toezichthouder van gemeente Utrecht
    En de verstrekker is gemeente Utrecht
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens niet nodig voor toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 4.2, afspraken Midden-Nederland

  Scenario: Of een medewerker het nodig heeft, wordt altijd gevraagd
    Gegeven de aanvrager is de toezichthouder van gemeente Utrecht
    En de verstrekker is gemeente Utrecht
    En de medewerker heeft een toezicht- of handhavingstaak
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de medewerker deze gegevens nodig voor zijn toezicht- en handhavingstaak?

  Scenario: Een andere gemeente, ook als zij zegt dezelfde te zijn
    Gegeven de aanvrager is de toezichthouder van gemeente Utrecht
    En de verstrekker is gemeente Zeist
    En gever en ontvanger horen bij dezelfde gemeente
    En de medewerker heeft een toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 4.2, afspraken Midden-Nederland
    En spreekt het register tegen dat gever en ontvanger horen bij dezelfde gemeente

  Scenario: Van de politie ontvangt de burgemeester zonder deze voorwaarde
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En de verstrekker is de politie-eenheid Midden-Nederland
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan

  Scenario: Wie zelf doorgeeft, staat voor dezelfde voorwaarde
    Gegeven de aanvrager is gemeente Utrecht
    En de ontvanger is gemeente Utrecht
    En de ontvanger handelt als burgemeester
    En de medewerker heeft geen toezicht- of handhavingstaak
    En de medewerker heeft de gegevens nodig voor toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van par. 4.2, afspraken Midden-Nederland
