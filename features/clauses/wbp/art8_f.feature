# language: nl
@wbp/art8_f
Functionaliteit: Artikel 8, onder f, Wbp
  Wat de AVG voor overheden afsloot.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Utrecht
    En het doel is taakuitvoering gemeente
    En het doel is geen taak van de gemeente
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: De laatste dag
    Gegeven het is <dag>
    En de overheid handelt ter uitvoering van haar taak
    En de verwerker heeft voor het doel geen wettelijke taak
    En er wordt niet meer verwerkt dan voor het doel nodig is
    En <weging>
    En de verwerking steunt op gerechtvaardigd-belang
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag         | weging                                                                    | uitkomst   |
      | 24 mei 2018 | het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene | toegestaan |
      | 24 mei 2018 | het belang van de betrokkene weegt zwaarder                               | verboden   |
      | 25 mei 2018 | het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene | verboden   |

  Scenario: De plaats van de grondslag
    Gegeven het is 24 mei 2018
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En de verwerking steunt op gerechtvaardigd-belang
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is het toegestaan op grond van art. 8 onder f Wbp

  Scenario: Zonder weging beslist een mens
    Gegeven het is 24 mei 2018
    En de verwerker heeft voor het doel geen wettelijke taak
    En de verwerking steunt op gerechtvaardigd-belang
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is menselijke weging nodig

  Scenario: Waarop de verwerking steunt, wordt gevraagd
    Gegeven het is 24 mei 2018
    En de verwerker heeft voor het doel geen wettelijke taak
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan zijn er onvoldoende gegevens
