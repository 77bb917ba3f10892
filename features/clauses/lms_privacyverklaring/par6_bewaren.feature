# language: nl
@lms_privacyverklaring/par6_bewaren
Functionaliteit: Paragraaf 6, bewaartermijn, privacyverklaring LMS
  Nodig, of door een wet voorgeschreven; de noodoproep heeft een eigen einde.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van LMS
    En het is 1 juni 2021
    En de verwerker heeft voor het doel een wettelijke taak
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de betrokkene is een persoon-in-beheerd-systeem
    En de gegevens zijn nog nodig

  Abstract Scenario: Twee maanden voor een noodoproep
    Gegeven het doel is technisch beheer
    En het is <dag>
    En de opname is van 31 december 2020
    Wanneer de aanvrager de noodoproep uit LMS wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag              | uitkomst   |
      | 28 februari 2021 | toegestaan |
      | 1 maart 2021     | verboden   |

  Scenario: Iets anders dan een noodoproep
    Gegeven het doel is technisch beheer
    En de opname is van 31 december 2020
    Wanneer de aanvrager de meldinginhoud uit LMS wil bewaren
    Dan is het toegestaan

  Scenario: De plaats
    Gegeven het doel is technisch beheer
    En de opname is van 31 december 2020
    Wanneer de aanvrager de noodoproep uit LMS wil bewaren
    Dan is het verboden op grond van par. 6, privacyverklaring LMS

  Scenario: De dag van de opname wordt gevraagd
    Gegeven het doel is technisch beheer
    En er loopt geen wettelijke bewaartermijn
    Wanneer de aanvrager de noodoproep uit LMS wil bewaren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Op welke dag is de opname gemaakt?

  Abstract Scenario: Na twee maanden ook niet gebruiken
    Gegeven het doel is technisch beheer
    En de opname is van 31 december 2020
    Wanneer de aanvrager de noodoproep uit LMS wil <handeling>
    Dan is het verboden op grond van par. 6, privacyverklaring LMS

    Voorbeelden:
      | handeling |
      | gebruiken |
      | inzien    |

  Abstract Scenario: Een noodoproep voor hulpverlening en beheer
    Gegeven het doel is hulpverlening en beheer
    En het is <dag>
    En de opname is van 1 april 2021
    Wanneer de aanvrager de noodoproep uit LMS wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag         | uitkomst   |
      | 1 juni 2021 | toegestaan |
      | 2 juni 2021 | verboden   |

  Scenario: De twee maanden binden ook de leverancier
    Gegeven de aanvrager is de verwerker van leverancier
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En de medewerker is gescreend
    En de screening is geldig tot en met 30 juni 2021
    En het doel is technisch beheer
    En de opname is van 31 maart 2021
    Wanneer de aanvrager de noodoproep uit LMS wil gebruiken
    Dan is het verboden op grond van par. 6, privacyverklaring LMS
