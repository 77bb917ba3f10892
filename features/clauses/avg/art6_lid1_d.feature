# language: nl
@avg/art6_lid1_d
Functionaliteit: Artikel 6, eerste lid, onder d, AVG
  Voor wie hulp verleent; voor andere doelen is er geen vitaal belang te wegen.

  Achtergrond:
    Gegeven de aanvrager is slachtofferhulp
    En het is 1 juni 2021
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de verwerking steunt op wettelijke-taak
    En het belang van de betrokkene weegt zwaarder

  Abstract Scenario: Hulp in nood
    Gegeven het doel is <doel>
    En <belang>
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel            | belang                                                         | uitkomst   |
      | hulpverlening   | een vitaal belang van iemand maakt de verwerking noodzakelijk  | toegestaan |
      | hulpverlening   | geen vitaal belang maakt de verwerking noodzakelijk            | verboden   |
      | slachtofferzorg | een vitaal belang van iemand maakt de verwerking noodzakelijk  | verboden   |

  Scenario: De plaats van de grondslag, en de plicht de redenen te bewaren
    Gegeven het doel is hulpverlening
    En een vitaal belang van iemand maakt de verwerking noodzakelijk
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is het toegestaan op grond van art. 6 lid 1 onder d AVG
    En geldt de plicht tot motivering-bewaren voor slachtofferhulp

  Scenario: Of iemands leven of gezondheid het vergt, weegt de organisatie
    Gegeven het doel is hulpverlening
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is menselijke weging nodig
    En weegt de organisatie die verwerkt: Maakt iemands leven of gezondheid deze verwerking noodzakelijk?

  Scenario: Zonder doel valt er niets te beoordelen
    Gegeven een vitaal belang van iemand maakt de verwerking noodzakelijk
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan zijn er onvoldoende gegevens
