# language: nl
@avg/art6_lid1_slot
Functionaliteit: Artikel 6, eerste lid, slot, AVG
  Het beroep op onderdeel f strandt, het antwoord zegt waar het wel kan.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Utrecht
    En het doel is taakuitvoering gemeente
    En de verwerking steunt op gerechtvaardigd-belang
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En er wordt niet meer verwerkt dan voor het doel nodig is
    En de verwerking is niet nodig om een eigen wettelijke plicht na te komen

  Scenario: Voor haar taak niet
    Gegeven het is 1 juni 2021
    En de overheid handelt ter uitvoering van haar taak
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En het doel is geen taak van de gemeente
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Dezelfde verwerking, gedragen door de taak
    Gegeven het is 1 juni 2021
    En de overheid handelt ter uitvoering van haar taak
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is het toegestaan op grond van art. 6 lid 1 onder e AVG
    En niet op grond van art. 6 lid 1 onder f AVG

  Scenario: Als eigenaar weegt zij zelf
    Gegeven het is 1 juni 2021
    En de overheid handelt als eigenaar of contractpartij
    En het doel is geen taak van de gemeente
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is menselijke weging nodig
    En weegt de organisatie die verwerkt: Weegt het eigen gerechtvaardigd belang hier zwaarder dan het belang en de rechten van de betrokkene?

  Abstract Scenario: Wat de weging uitwijst
    Gegeven het is 1 juni 2021
    En de overheid handelt als eigenaar of contractpartij
    En <weging>
    En het doel is geen taak van de gemeente
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | weging                                                                    | uitkomst   |
      | het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene | toegestaan |
      | het belang van de betrokkene weegt zwaarder                               | verboden   |

  Scenario: In welke hoedanigheid zij handelt, wordt gevraagd
    Gegeven het is 1 juni 2021
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En het doel is geen taak van de gemeente
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Handelt de overheid hier als eigenaar of contractpartij, en niet ter uitvoering van haar taak?
