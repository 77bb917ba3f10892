# language: nl
@wpg/art16_verantwoordelijke
Functionaliteit: Artikel 16, eerste lid, de verantwoordelijke zelf, Wpg
  De verantwoordelijke als werkgever: vier doelen, en de politie kan ook hier weigeren.

  Achtergrond:
    Gegeven de verstrekker is politie-eenheid Midden-Nederland
    En de politie weigert de verstrekking niet
    En de verwerking is nodig voor die taak
    En de ontvanger is niet geautoriseerd om politiegegevens te verwerken
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen machtiging van de minister

  Abstract Scenario: De letter verschuift, de bepaling niet
    Gegeven het is <dag>
    En het doel is klachtbehandeling
    En de aanvrager is de verantwoordelijke van politie
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van <plaats>

    Voorbeelden:
      | dag              | plaats                    |
      | 31 december 2011 | art. 16 lid 1 onder e Wpg |
      | 1 januari 2012   | art. 16 lid 1 onder d Wpg |
      | 1 januari 2019   | art. 16 lid 1 onder c Wpg |

  Abstract Scenario: De doelen
    Gegeven het is <dag>
    En het doel is <doel>
    En de aanvrager is de verantwoordelijke van politie
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag            | doel                      | uitkomst                |
      | 1 juni 2021    | disciplinaire bestraffing | toegestaan              |
      | 1 juni 2021    | schorsing en ontslag      | toegestaan              |
      | 1 juni 2024    | screening                 | toegestaan              |
      | 1 juni 2022    | screening                 | menselijke weging nodig |

  Scenario: Wie niet als verantwoordelijke handelt, heeft dit recht niet
    Gegeven het is 1 juni 2021
    En de aanvrager is de medewerker van politie
    En het zijn gegevens als bedoeld in artikel-8
    En het doel is klachtbehandeling
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is menselijke weging nodig
    En weegt de politie: Wijst hoofdstuk 4 van het Besluit politiegegevens deze ontvanger voor deze taak aan? De lijst is hier niet volledig.

  Scenario: In welke rol wordt gevraagd
    Gegeven het is 1 juni 2021
    En de aanvrager is politie
    En het doel is klachtbehandeling
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
