# language: nl
@bewerkersovereenkomst_vis/art1_lid3_instructie
Functionaliteit: Artikel 1, derde en vierde lid, instructie, bewerkersovereenkomst VIS
  In opdracht, volgens de instructie en niet meer dan nodig.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de bewerkersovereenkomst is gesloten
    En het incident heeft code A20
    En de politie verstrekte de gegevens op 1 april 2018
    En het vastleggen is strikt nodig voor de actie
    En de gemeente is aangesloten op het VIS
    En in het addendum is doorverstrekking aan Almere aangekruist

  Abstract Scenario: Wat ontbreekt, weigert
    Gegeven de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    En <feit>
    En <opdracht>
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil opslaan
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | feit                                         | opdracht                                                        | uitkomst   |
      | er is een schriftelijke instructie           | de verwerking gebeurt in opdracht van de verantwoordelijke      | toegestaan |
      | er is geen schriftelijke instructie          | de verwerking gebeurt in opdracht van de verantwoordelijke      | verboden   |
      | de gegevens zijn niet nodig voor de opdracht | de verwerking gebeurt in opdracht van de verantwoordelijke      | verboden   |
      | de gegevens zijn nodig voor de opdracht      | de verwerking gebeurt niet in opdracht van de verantwoordelijke | verboden   |

  Abstract Scenario: De plaats
    Gegeven de aanvrager is <rol>
    En het doel is opslag in VIS
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is geen schriftelijke instructie
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil <handeling>
    Dan is het verboden op grond van art. 1, punt 3, bewerkersovereenkomst VIS

    Voorbeelden:
      | rol                            | handeling |
      | bewerker 2 van Ultimum BV      | opslaan   |
      | bewerker 2 van Ultimum BV      | bewaren   |
      | bewerker 1 van gemeente Almere | bewaren   |

  Scenario: Als deelnemer heeft Almere geen instructie nodig
    Gegeven de aanvrager is de burgemeester van gemeente Almere
    En het doel is gerichte inzet toezicht en handhaving
    En er is geen schriftelijke instructie
    En de verwerking gebeurt niet in opdracht van de verantwoordelijke
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan is het toegestaan

  Scenario: Of het in opdracht is, wordt gevraagd
    Gegeven de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil opslaan
    Dan zijn er onvoldoende gegevens
    En is de vraag: Gebeurt de verwerking in opdracht en volgens instructie van de verantwoordelijke?

  Abstract Scenario: Zonder rol en zonder opdracht werkt Almere voor zichzelf
    Gegeven de aanvrager is gemeente Almere
    En het doel is gerichte inzet toezicht en handhaving
    En <gezegd>
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gezegd                                  | uitkomst             |
      | het doel is een taak van de gemeente    | toegestaan           |
      | er is geen schriftelijke instructie     | onvoldoende gegevens |
      | de overeenkomst is geëindigd            | onvoldoende gegevens |
