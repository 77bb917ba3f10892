# language: nl
@bewerkersovereenkomst_vis/art12_looptijd
Functionaliteit: Artikel 12, looptijd, bewerkersovereenkomst VIS
  Drie jaar, en niet langer dan de afspraken.

  Achtergrond:
    Gegeven de verwerking gebeurt in opdracht van de verantwoordelijke
    En de bewerkersovereenkomst is gesloten
    En het incident heeft code A20
    En het vastleggen is strikt nodig voor de actie
    En de gemeente is aangesloten op het VIS
    En in het addendum is doorverstrekking aan Almere aangekruist

  Abstract Scenario: Laden en gebruiken alleen binnen de looptijd (A14)
    Gegeven het is <dag>
    En de aanvrager is <rol>
    En het doel is opslag in VIS
    En de politie verstrekte de gegevens op <verstrekt>
    En de gegevens zijn nog nodig
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | rol                            | handeling | verstrekt       | dag              | uitkomst   |
      | bewerker 1 van gemeente Almere | opslaan   | 1 februari 2020 | 29 februari 2020 | toegestaan |
      | bewerker 1 van gemeente Almere | opslaan   | 1 februari 2020 | 1 maart 2020     | verboden   |
      | bewerker 1 van gemeente Almere | gebruiken | 1 februari 2020 | 1 juni 2021      | verboden   |
      | bewerker 2 van Ultimum BV      | opslaan   | 1 februari 2020 | 1 juni 2021      | verboden   |
      | bewerker 2 van Ultimum BV      | opslaan   | 1 maart 2017    | 1 maart 2017     | toegestaan |

  Scenario: Zij begint niet eerder (A14)
    Gegeven het is 1 juni 2016
    En de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    En de gegevens zijn nog nodig
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil opslaan
    Dan is de uitkomst verboden

  Abstract Scenario: Zij eindigt ook eerder
    Gegeven het is 1 juni 2018
    En de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    En de politie verstrekte de gegevens op 1 april 2018
    En <einde>
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil opslaan
    Dan is het verboden op grond van art. 12, bewerkersovereenkomst VIS

    Voorbeelden:
      | einde                           |
      | de overeenkomst is geëindigd    |
      | de afspraken zijn ingetrokken   |
      | de afspraken zijn niet verlengd |

  Scenario: Een ander doel is hier niet aan de orde
    Gegeven het is 1 juni 2021
    En de aanvrager is de burgemeester van gemeente Almere
    En de politie verstrekte de gegevens op 1 februari 2020
    En het doel is handhaving openbare orde
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil gebruiken
    Dan is het toegestaan

  Scenario: Een te ruim doel is niet te beoordelen
    Gegeven het is 1 juni 2021
    En de aanvrager is bewerker 2 van Ultimum BV
    En niet is gezegd of het doel is opslag in VIS
    En de politie verstrekte de gegevens op 1 februari 2020
    En de gegevens zijn nog nodig
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil opslaan
    Dan zijn er onvoldoende gegevens
