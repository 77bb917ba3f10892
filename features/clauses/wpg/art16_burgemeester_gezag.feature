# language: nl
@wpg/art16_burgemeester_gezag
Functionaliteit: Artikel 16, eerste lid, burgemeester, gezag en zeggenschap, Wpg
  Naast de openbare orde staat het gezag over de politie, met een eigen behoefte.

  Achtergrond:
    Gegeven de verstrekker is de politie-eenheid Midden-Nederland
    En het doel is gezag en zeggenschap over de politie
    En de verwerking is nodig voor die taak

  Abstract Scenario: De letter hangt af van de dag
    Gegeven het is <dag>
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de burgemeester behoeft de gegevens
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van <plaats>

    Voorbeelden:
      | dag              | plaats                         |
      | 31 december 2011 | art. 16 lid 1 onder d, 1°, Wpg |
      | 31 december 2018 | art. 16 lid 1 onder c, 1°, Wpg |
      | 1 januari 2019   | art. 16 lid 1 onder b, 1°, Wpg |

  Abstract Scenario: Wie niet de burgemeester is, of niets behoeft
    Gegeven het is 1 juni 2021
    En de aanvrager is de <rol> van gemeente Utrecht
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En <behoefte>
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | rol          | behoefte                                     | uitkomst   |
      | burgemeester | de burgemeester behoeft de gegevens          | toegestaan |
      | burgemeester | de burgemeester behoeft de gegevens niet     | verboden   |
      | raadslid     | de burgemeester behoeft de gegevens          | verboden   |

  Scenario: Wie mandaat heeft, ontvangt voor hem
    Gegeven het is 1 juni 2021
    En de aanvrager is de manager veiligheid van gemeente Utrecht
    En de burgemeester heeft hiervoor mandaat gegeven
    En de burgemeester behoeft de gegevens
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van art. 16 lid 1 onder b, 1°, Wpg

  Scenario: De behoefte wordt gevraagd, ook bij de vaste levering
    Gegeven het is 1 juni 2021
    En de aanvrager is de burgemeester van gemeente Utrecht
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de burgemeester deze gegevens nodig voor de handhaving van de openbare orde, en kan hij dat laten zien?

  Scenario: Gezag over de politie is van nature de taak van de burgemeester (D8)
    Gegeven het is 1 juni 2021
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de burgemeester behoeft de gegevens
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van art. 16 lid 1 onder b, 1°, Wpg

  Scenario: Gegevens van een informant gaan ook hier niet zonder weging
    Gegeven het is 1 juni 2021
    En de aanvrager is de burgemeester van gemeente Utrecht
    En de burgemeester behoeft de gegevens
    En het zijn gegevens als bedoeld in artikel-12
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is menselijke weging nodig
    En weegt de politie: Kan de burgemeester niet zonder gegevens van een informant, en blijft diens veiligheid gewaarborgd?

  Abstract Scenario: Een mandaat dat niet kan
    Gegeven het is 3 februari 2023
    En de aanvrager is de <rol> van gemeente Utrecht
    En de burgemeester heeft hiervoor mandaat gegeven
    En de burgemeester behoeft de gegevens
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | rol                             | uitkomst             |
      | medewerker veiligheid           | toegestaan           |
      | raadslid                        | onvoldoende gegevens |
      | voormalig medewerker veiligheid | onvoldoende gegevens |
