# language: nl
@bewerkersovereenkomst_vis/art10_lid1_uitbesteden
Functionaliteit: Artikel 10, uitbesteden, bewerkersovereenkomst VIS
  Schriftelijk toegestaan en met dezelfde plichten, anders niet.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En de bewerkersovereenkomst is gesloten
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 april 2018
    En het vastleggen is strikt nodig voor de actie
    En de gemeente is aangesloten op het VIS
    En in het addendum is doorverstrekking aan Almere aangekruist

  Abstract Scenario: Toestemming en overeenkomst samen
    Gegeven de aanvrager is bewerker 1 van gemeente Almere
    En het doel is VIS-ontsluiting
    En de toestemming voor een subbewerker is <toestemming>
    En <overeenkomst>
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil uitbesteden
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | toestemming  | overeenkomst                                  | uitkomst   |
      | schriftelijk | met de subbewerker is een overeenkomst gesloten | toegestaan |
      | mondeling    | met de subbewerker is een overeenkomst gesloten | verboden   |
      | geen         | met de subbewerker is een overeenkomst gesloten | verboden   |
      | schriftelijk | met de subbewerker is geen overeenkomst gesloten | verboden  |

  Scenario: De plaats van het verbod
    Gegeven de aanvrager is bewerker 1 van gemeente Almere
    En het doel is VIS-ontsluiting
    En de toestemming voor een subbewerker is geen
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil uitbesteden
    Dan is het verboden op grond van art. 10, punt 1, bewerkersovereenkomst VIS

  Scenario: Of de verantwoordelijke instemt, wordt gevraagd
    Gegeven de aanvrager is bewerker 1 van gemeente Almere
    En het doel is VIS-ontsluiting
    En met de subbewerker is een overeenkomst gesloten
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil uitbesteden
    Dan zijn er onvoldoende gegevens
    En is de vraag: Welke toestemming gaf de verantwoordelijke voor een subbewerker: geen, mondeling of schriftelijk?

  Abstract Scenario: Wie voor het VIS werkt en geen bewerker is, is bij alles subbewerker (A18)
    Gegeven de aanvrager is bewerker 2 van hostingbedrijf
    En het doel is opslag in VIS
    En de verstrekker is gemeente Almere
    En de toestemming voor een subbewerker is <toestemming>
    En met de subbewerker is <een> overeenkomst gesloten
    En de gegevens zijn nog nodig
    En er is een verwerkersovereenkomst
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | toestemming  | een  | handeling | uitkomst   |
      | schriftelijk | een  | ontvangen | toegestaan |
      | schriftelijk | een  | opslaan   | toegestaan |
      | schriftelijk | een  | bewaren   | toegestaan |
      | geen         | een  | ontvangen | verboden   |
      | mondeling    | een  | ontvangen | verboden   |
      | geen         | een  | opslaan   | verboden   |
      | geen         | een  | bewaren   | verboden   |
      | schriftelijk | geen | opslaan   | verboden   |

  Scenario: De plaats, bij de subbewerker
    Gegeven de aanvrager is bewerker 2 van hostingbedrijf
    En het doel is opslag in VIS
    En de verstrekker is gemeente Almere
    En de toestemming voor een subbewerker is geen
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van art. 10, punt 1, bewerkersovereenkomst VIS

  Scenario: Van de andere kant hetzelfde
    Gegeven de aanvrager is bewerker 1 van gemeente Almere
    En de ontvanger is hostingbedrijf
    En de ontvanger handelt als bewerker 2
    En het doel is opslag in VIS
    En de toestemming voor een subbewerker is geen
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil doorverstrekken
    Dan is het verboden op grond van art. 10, punt 1, bewerkersovereenkomst VIS
