# language: nl
@avg/art5_lid1_c
Functionaliteit: Artikel 5, eerste lid, onder c, AVG
  Wie stelt dat de verwerking voor een taak, een plicht of een overeenkomst nodig is, stelt ook dat minder niet volstaat.

  Achtergrond:
    Gegeven de aanvrager is gemeente Utrecht
    En het is 1 juni 2021
    En het doel is taakuitvoering gemeente
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de verwerking is niet nodig voor die taak
    En de verwerking is niet nodig voor een overeenkomst met de betrokkene
    En de verwerking is niet nodig om een eigen wettelijke plicht na te komen
    En de verwerking gebeurt niet in opdracht van de verantwoordelijke

  Abstract Scenario: Niet meer dan nodig
    Gegeven de verwerking steunt op gerechtvaardigd-belang
    En de overheid handelt als eigenaar of contractpartij
    En er wordt <hoeveel> verwerkt dan voor het doel nodig is
    En de aanvrager is de medewerker van gemeente Utrecht
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | hoeveel   | uitkomst   |
      | niet meer | toegestaan |
      | meer      | verboden   |

  Scenario: De plaats
    Gegeven de verwerking steunt op gerechtvaardigd-belang
    En de overheid handelt als eigenaar of contractpartij
    En er wordt meer verwerkt dan voor het doel nodig is
    En de aanvrager is de medewerker van gemeente Utrecht
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is het verboden op grond van art. 5 lid 1 onder c AVG

  Scenario: De afweging van een eigen belang zegt nog niet dat minder niet volstaat
    Gegeven de verwerking steunt op gerechtvaardigd-belang
    En de overheid handelt als eigenaar of contractpartij
    En de aanvrager is de medewerker van gemeente Utrecht
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Wordt niet meer verwerkt dan voor het doel nodig is?

  Scenario: Of minder volstaat, wordt gevraagd
    Gegeven de aanvrager is de medewerker van gemeente Utrecht
    En de verwerking steunt op toestemming
    En de overheid handelt ter uitvoering van haar taak
    En de betrokkene heeft toestemming gegeven
    En de toestemming is vrij en geïnformeerd gegeven
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Wordt niet meer verwerkt dan voor het doel nodig is?

  Scenario: Meer dan nodig is te veel, ook voor een taak
    Gegeven de verwerking steunt op gerechtvaardigd-belang
    En de overheid handelt als eigenaar of contractpartij
    En de aanvrager is de medewerker van gemeente Leiden
    En er wordt meer verwerkt dan voor het doel nodig is
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil gebruiken
    Dan is het verboden op grond van art. 5 lid 1 onder c AVG

  Scenario: Een bedrijf dat het zegt
    Gegeven de verwerking steunt op gerechtvaardigd-belang
    En de overheid handelt als eigenaar of contractpartij
    En de aanvrager is Ultimum BV
    En er wordt meer verwerkt dan voor het doel nodig is
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil gebruiken
    Dan is het verboden op grond van art. 5 lid 1 onder c AVG
