# language: nl
@bewerkersovereenkomst_vis/art8_vernietigen
Functionaliteit: Artikel 8, teruggeven, bewaren na het einde en vernietigen, bewerkersovereenkomst VIS
  Teruggeven is de regel, vernietigen gebeurt op opdracht.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En de bewerkersovereenkomst is gesloten
    En het incident heeft code A20
    En het vastleggen is strikt nodig voor de actie
    En de gemeente is aangesloten op het VIS
    En in het addendum is doorverstrekking aan Almere aangekruist

  Abstract Scenario: Vernietigen op opdracht
    Gegeven de politie verstrekte de gegevens op 1 april 2018
    En de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    En <opdracht>
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil vernietigen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | opdracht                                                | uitkomst   |
      | de verantwoordelijke heeft vernietiging opgedragen      | toegestaan |
      | de verantwoordelijke heeft vernietiging niet opgedragen | verboden   |

  Scenario: De plaats van de voorwaarde
    Gegeven de politie verstrekte de gegevens op 1 april 2018
    En de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    En de verantwoordelijke heeft vernietiging niet opgedragen
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil vernietigen
    Dan is het verboden op grond van art. 8, bewerkersovereenkomst VIS

  Scenario: Of het is opgedragen, wordt gevraagd
    Gegeven de politie verstrekte de gegevens op 1 april 2018
    En de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil vernietigen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de verantwoordelijke opgedragen de gegevens te vernietigen?

  Scenario: Wie bewaart, geeft na het einde terug
    Gegeven de politie verstrekte de gegevens op 1 april 2018
    En de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil opslaan
    Dan is het toegestaan
    En geldt de plicht tot teruggeven-na-het-einde voor Ultimum BV
    En geldt de plicht tot verslag-van-vernietiging voor Ultimum BV

  Abstract Scenario: Na het einde bewaart een bewerker alleen wat hem is opgedragen (A14)
    Gegeven het is <dag>
    En de aanvrager is <rol>
    En het doel is opslag in VIS
    En de politie verstrekte de gegevens op 1 februari 2020
    En de gegevens zijn nog nodig
    En <opdracht>
    En <terug>
    En <termijn>
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | rol                            | dag              | opdracht                                | terug                              | termijn                                                 | uitkomst   |
      | bewerker 2 van Ultimum BV      | 29 februari 2020 | er is niet opgedragen langer te bewaren | de gegevens zijn niet teruggegeven | de verantwoordelijke heeft vernietiging niet opgedragen | toegestaan |
      | bewerker 2 van Ultimum BV      | 1 maart 2020     | er is niet opgedragen langer te bewaren | de gegevens zijn niet teruggegeven | de verantwoordelijke heeft vernietiging niet opgedragen | verboden   |
      | bewerker 1 van gemeente Almere | 1 juni 2021      | er is niet opgedragen langer te bewaren | de gegevens zijn niet teruggegeven | de verantwoordelijke heeft vernietiging niet opgedragen | verboden   |
      | bewerker 2 van Ultimum BV      | 1 juni 2021      | er is opgedragen langer te bewaren      | de gegevens zijn niet teruggegeven | de verantwoordelijke heeft vernietiging niet opgedragen | toegestaan |
      | bewerker 2 van Ultimum BV      | 1 juni 2021      | er is opgedragen langer te bewaren      | de gegevens zijn teruggegeven      | de verantwoordelijke heeft vernietiging niet opgedragen | verboden   |

  Abstract Scenario: Wat vernietigd moet worden blijft nog de afgesproken dagen
    Gegeven het is <dag>
    En de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    En de politie verstrekte de gegevens op 1 februari 2020
    En de gegevens zijn nog nodig
    En er is niet opgedragen langer te bewaren
    En de verantwoordelijke heeft vernietiging opgedragen
    En de afgesproken bewaartermijn is 30 dagen
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag           | uitkomst   |
      | 30 maart 2020 | toegestaan |
      | 31 maart 2020 | verboden   |

  Scenario: Na een eerder einde ook
    Gegeven de politie verstrekte de gegevens op 1 april 2018
    En het is 1 juni 2018
    En de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    En de overeenkomst is geëindigd
    En er is niet opgedragen langer te bewaren
    En de verantwoordelijke heeft vernietiging niet opgedragen
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil bewaren
    Dan is het verboden op grond van art. 8, bewerkersovereenkomst VIS

  Scenario: Of langer bewaren is opgedragen, wordt dan gevraagd
    Gegeven het is 1 juni 2021
    En de aanvrager is bewerker 2 van Ultimum BV
    En het doel is opslag in VIS
    En de politie verstrekte de gegevens op 1 februari 2020
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil bewaren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is opgedragen om langer te bewaren?

  Scenario: Wie moet vernietigen en geen dagen noemt, houdt niets meer
    Gegeven het is 15 juni 2020
    En de aanvrager is bewerker 1 van gemeente Almere
    En het doel is opslag in VIS
    En de verantwoordelijke heeft vernietiging opgedragen
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil bewaren
    Dan is het verboden op grond van art. 8, bewerkersovereenkomst VIS
