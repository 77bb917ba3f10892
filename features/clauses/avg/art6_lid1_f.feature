# language: nl
@avg/art6_lid1_f
Functionaliteit: Artikel 6, eerste lid, onder f, AVG
  Een afweging die de organisatie zelf maakt en vastlegt; een overheid heeft deze grondslag niet voor haar taak.

  Achtergrond:
    Gegeven de aanvrager is woningcorporatie
    En de verstrekker is gemeente Utrecht
    En het doel is aanspreken woningcorporatie
    En er is een wettelijke verplichting om de gegevens te geven
    En wat tot geven verplicht is rechterlijk-bevel

  Abstract Scenario: Wat de weging uitwijst
    Gegeven het is <dag>
    En <weging>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag         | weging                                                                       | uitkomst   |
      | 24 mei 2018 | het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene    | toegestaan |
      | 25 mei 2018 | het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene    | toegestaan |
      | 25 mei 2018 | het belang van de betrokkene weegt zwaarder                                  | verboden   |

  Scenario: Zonder weging beslist een mens
    Gegeven het is 1 juni 2019
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is menselijke weging nodig
    En weegt de organisatie die verwerkt: Weegt het eigen gerechtvaardigd belang hier zwaarder dan het belang en de rechten van de betrokkene?

  Scenario: De plaats van de grondslag, en de plicht de redenen te bewaren
    Gegeven het is 1 juni 2019
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van art. 6 lid 1 onder f AVG
    En geldt de plicht tot motivering-bewaren voor woningcorporatie
