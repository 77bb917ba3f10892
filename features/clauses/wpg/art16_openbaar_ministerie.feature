# language: nl
@wpg/art16_openbaar_ministerie
Functionaliteit: Artikel 16, eerste lid, openbaar ministerie, Wpg
  Een plicht, zodra de behoefte er is; de soort gegevens doet niet ter zake.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van openbaar ministerie
    En de verwerking is nodig voor die taak
    En de verwerker heeft voor het doel een wettelijke taak
    En het zijn gegevens als bedoeld in artikel-9

  Abstract Scenario: De letter verschuift, de bepaling niet
    Gegeven het is <dag>
    En het doel is opsporing en vervolging
    En het openbaar ministerie behoeft de gegevens
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van <plaats>

    Voorbeelden:
      | dag              | plaats                       |
      | 31 december 2011 | art. 16 lid 1 onder c Wpg    |
      | 1 januari 2012   | art. 16 lid 1 onder b Wpg    |
      | 31 december 2018 | art. 16 lid 1 onder b Wpg    |
      | 1 januari 2019   | art. 16 lid 1 onder a Wpg    |

  Scenario: Behoeft het openbaar ministerie ze niet, dan niet langs deze weg
    Gegeven het is 1 juni 2021
    En het doel is opsporing en vervolging
    En het openbaar ministerie behoeft de gegevens niet
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

  Scenario: Of het ze behoeft, wordt gevraagd
    Gegeven het is 1 juni 2021
    En het doel is opsporing en vervolging
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft het openbaar ministerie deze gegevens nodig voor zijn gezag over de opsporing of voor een andere wettelijke taak?

  Abstract Scenario: Een wettelijke taak is niet wat niemands taak is
    Gegeven het is 1 juni 2021
    En het doel is <doel>
    En het openbaar ministerie behoeft de gegevens
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En er is geen machtiging van de minister
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                  | uitkomst   |
      | marktonderzoek        | verboden   |
      | personeelsbeoordeling | verboden   |
