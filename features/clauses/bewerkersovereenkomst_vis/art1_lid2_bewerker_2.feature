# language: nl
@bewerkersovereenkomst_vis/art1_lid2_bewerker_2
Functionaliteit: Artikel 1, tweede lid, bewerker 2, bewerkersovereenkomst VIS
  Opslaan mag, kijken niet.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En de bewerkersovereenkomst is gesloten
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 april 2018
    En het vastleggen is strikt nodig voor de actie
    En de gemeente is aangesloten op het VIS
    En in het addendum is doorverstrekking aan Almere aangekruist

  Abstract Scenario: Opslaan en niets anders
    Gegeven de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | handeling | uitkomst   |
      | opslaan   | toegestaan |
      | bewaren   | toegestaan |
      | gebruiken | verboden   |
      | inzien    | verboden   |

  Scenario: Ook opslaan dient alleen het VIS
    Gegeven de aanvrager is bewerker 2 van Ultimum BV
    En het doel is gerichte inzet toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil opslaan
    Dan is het verboden op grond van art. 1, punt 2, bewerkersovereenkomst VIS

  Scenario: Een te ruim doel is niet te beoordelen
    Gegeven de aanvrager is bewerker 2 van Ultimum BV
    En het doel is VIS-ontsluiting
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil opslaan
    Dan zijn er onvoldoende gegevens
    En is de vraag: Voor welk doel precies? Noem een doel dat niet ruimer is dan nodig.

  Abstract Scenario: Ook bij andere gegevens van de politie
    Gegeven de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    Wanneer de aanvrager de naam verdachte uit politiegegevens wil <handeling>
    Dan is het verboden op grond van art. 1, punt 2, bewerkersovereenkomst VIS

    Voorbeelden:
      | handeling |
      | opslaan   |
      | bewaren   |

  Scenario: Kijken in wat Almere heeft is ook kijken
    Gegeven de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    En de verstrekker is gemeente Almere
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil inzien
    Dan is het verboden op grond van art. 1, punt 2, bewerkersovereenkomst VIS
