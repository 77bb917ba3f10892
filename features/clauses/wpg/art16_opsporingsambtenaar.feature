# language: nl
@wpg/art16_opsporingsambtenaar
Functionaliteit: Artikel 16, eerste lid, opsporingsambtenaar, Wpg
  Na 2018 loopt deze weg langs artikel 46.

  Achtergrond:
    Gegeven de aanvrager is de opsporingsambtenaar van gemeente Utrecht
    En het doel is opsporing en vervolging
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de politie weigert de verstrekking niet
    En de burgemeester heeft hiervoor geen mandaat gegeven
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En er is geen machtiging van de minister

  Abstract Scenario: De letter verschuift, en in 2019 vervalt de bepaling
    Gegeven het is <dag>
    En de gegevens zijn nodig voor het opsporingsonderzoek
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van <plaats>

    Voorbeelden:
      | dag              | plaats                    |
      | 31 december 2011 | art. 16 lid 1 onder b Wpg |
      | 1 januari 2012   | art. 16 lid 1 onder a Wpg |
      | 31 december 2018 | art. 16 lid 1 onder a Wpg |

  Scenario: Niet nodig voor zijn onderzoek
    Gegeven het is 1 juni 2018
    En de gegevens zijn niet nodig voor het opsporingsonderzoek
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

  Scenario: Of ze nodig zijn voor zijn onderzoek, wordt gevraagd
    Gegeven het is 1 juni 2018
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn de gegevens nodig voor het opsporingsonderzoek waarbij de ontvanger betrokken is?
