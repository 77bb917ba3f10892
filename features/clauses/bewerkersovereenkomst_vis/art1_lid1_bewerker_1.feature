# language: nl
@bewerkersovereenkomst_vis/art1_lid1_bewerker_1
Functionaliteit: Artikel 1, eerste lid, bewerker 1, bewerkersovereenkomst VIS
  In die rol ontsluit Almere, en doet verder niets.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En de bewerkersovereenkomst is gesloten
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 april 2018
    En het vastleggen is strikt nodig voor de actie
    En de gemeente is aangesloten op het VIS
    En in het addendum is doorverstrekking aan Almere aangekruist

  Abstract Scenario: Alleen om te ontsluiten
    Gegeven de aanvrager is bewerker 1 van gemeente Almere
    En het doel is <doel>
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                                  | uitkomst   |
      | VIS-ontsluiting                       | toegestaan |
      | opslag in VIS                         | toegestaan |
      | gerichte inzet toezicht en handhaving | verboden   |

  Scenario: De plaats van het verbod
    Gegeven de aanvrager is bewerker 1 van gemeente Almere
    En het doel is gerichte inzet toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil bewaren
    Dan is het verboden op grond van art. 1, punt 1, bewerkersovereenkomst VIS

  Scenario: Als deelnemer gebruikt Almere wat van haarzelf is
    Gegeven de aanvrager is de burgemeester van gemeente Almere
    En het doel is gerichte inzet toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan is het toegestaan

  Scenario: In welke rol Almere handelt, wordt gevraagd
    Gegeven de aanvrager is gemeente Almere
    En het doel is gerichte inzet toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil bewaren
    Dan zijn er onvoldoende gegevens
    En is de vraag: In welke rol handelt de aanvrager?

  Abstract Scenario: De rol mag ook verwerker heten (A17)
    Gegeven de aanvrager is <rol> van gemeente Almere
    En het doel is gerichte inzet toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil <handeling>
    Dan is het verboden op grond van art. 1, punt 1, bewerkersovereenkomst VIS

    Voorbeelden:
      | rol        | handeling |
      | verwerker  | bewaren   |
      | verwerker  | gebruiken |
      | bewerker 2 | bewaren   |
      | bewerker 1 | inzien    |

  Abstract Scenario: Een bewerker heeft niet meer dan de dagmonitor
    Gegeven de aanvrager is bewerker 1 van gemeente Almere
    En het doel is VIS-ontsluiting
    Wanneer de aanvrager de naam verdachte uit politiegegevens wil <handeling>
    Dan is het verboden op grond van art. 1, punt 1, bewerkersovereenkomst VIS

    Voorbeelden:
      | handeling |
      | opslaan   |
      | bewaren   |
      | gebruiken |

  Scenario: Wat van een andere gemeente komt, gebruikt Almere niet voor zichzelf
    Gegeven de aanvrager is de burgemeester van gemeente Almere
    En de verstrekker is gemeente Utrecht
    En het doel is gerichte inzet toezicht en handhaving
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan is het verboden op grond van art. 1, punt 1, bewerkersovereenkomst VIS
