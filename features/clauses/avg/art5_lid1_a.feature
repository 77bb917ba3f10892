# language: nl
@avg/art5_lid1_a
Functionaliteit: Artikel 6 Wbp en artikel 5, eerste lid, onder a, AVG, rechtmatig ontvangen
  Wat gelekt is, wordt door een eigen belang niet gewassen.

  Achtergrond:
    Gegeven de aanvrager is journalist
    En het is 1 mei 2022
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En de verwerking steunt op gerechtvaardigd-belang
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de gegevens zijn nog nodig

  Abstract Scenario: Hoe zij er kwamen
    Gegeven het doel is opsporing en vervolging
    En de gegevens zijn <hoe> ontvangen
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | hoe              | handeling | uitkomst   |
      | rechtmatig       | gebruiken | toegestaan |
      | niet rechtmatig  | gebruiken | verboden   |
      | niet rechtmatig  | bewaren   | verboden   |

  Abstract Scenario: De plaats
    Gegeven het is <dag>
    En het doel is opsporing en vervolging
    En de gegevens zijn niet rechtmatig ontvangen
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het verboden op grond van <bepaling>

    Voorbeelden:
      | dag         | bepaling                 |
      | 24 mei 2018 | art. 6 Wbp               |
      | 25 mei 2018 | art. 5 lid 1 onder a AVG |

  Scenario: Het wordt gevraagd
    Gegeven het doel is opsporing en vervolging
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft wie de gegevens gebruikt ze langs een rechtmatige weg gekregen?

  Scenario: Een gemeente die het ontkent
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En de gegevens zijn niet rechtmatig ontvangen
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het verboden op grond van art. 5 lid 1 onder a AVG

  Scenario: Een gemeente die zwijgt wordt het niet gevraagd
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is niet de vraag: Heeft wie de gegevens gebruikt ze langs een rechtmatige weg gekregen?
