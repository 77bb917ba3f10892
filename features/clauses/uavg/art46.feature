# language: nl
@uavg/art46
Functionaliteit: Artikel 24 Wbp en artikel 46 UAVG, burgerservicenummer
  Een private partij heeft er een wet voor nodig.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene

  Scenario: Een gemeente voor haar taak
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het doel is taakuitvoering gemeente
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager het bsn uit Leiden wil gebruiken
    Dan is het toegestaan

  Abstract Scenario: Een bedrijf
    Gegeven de aanvrager is Ultimum BV
    En het doel is taakuitvoering gemeente
    En <wet> wet schrijft het gebruik van het burgerservicenummer voor
    Wanneer de aanvrager het bsn uit Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | wet  | uitkomst   |
      | een  | toegestaan |
      | geen | verboden   |

  Scenario: De plaats
    Gegeven de aanvrager is Ultimum BV
    En het doel is taakuitvoering gemeente
    En geen wet schrijft het gebruik van het burgerservicenummer voor
    Wanneer de aanvrager het bsn uit Leiden wil gebruiken
    Dan is het verboden op grond van art. 46 lid 1 UAVG

  Scenario: Of een wet het voorschrijft, wordt gevraagd
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het doel is taakuitvoering gemeente
    Wanneer de aanvrager het bsn uit Leiden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Schrijft een wet het gebruik van het burgerservicenummer hiervoor voor?

  Scenario: Wie geen overheid is noemt de wet die hem het nummer voorschrijft
    Gegeven de aanvrager is Ultimum BV
    En het doel is taakuitvoering gemeente
    Wanneer de aanvrager het bsn uit Leiden wil gebruiken
    Dan is het verboden

  Abstract Scenario: Voor de AVG gold hetzelfde
    Gegeven het is 24 mei 2018
    En de aanvrager is Ultimum BV
    En <wet> wet schrijft het gebruik van het burgerservicenummer voor
    En de verwerking steunt op gerechtvaardigd-belang
    Wanneer de aanvrager het bsn uit Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | wet  | uitkomst   |
      | een  | toegestaan |
      | geen | verboden   |

  Scenario: Een organisatie die het nummer eist
    Gegeven de aanvrager is Ultimum BV
    En het doel is taakuitvoering gemeente
    En geen wet schrijft het gebruik van het burgerservicenummer voor
    Wanneer de aanvrager het bsn uit Leiden wil eisen
    Dan is het verboden op grond van art. 46 lid 1 UAVG

  Scenario: Het nummer eisen om te weten wie iets vraagt
    Gegeven de aanvrager is de behandelaar verzoek van LMS
    En het doel is verificatie identiteit
    En er is redelijke twijfel over de identiteit van de verzoeker
    Wanneer de aanvrager het bsn uit LMS wil eisen
    Dan is het verboden op grond van art. 46 lid 1 UAVG
