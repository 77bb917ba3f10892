# language: nl
@avg/art22
Functionaliteit: Artikel 22 AVG en artikel 40 UAVG, geautomatiseerd besluit
  Een mens die werkelijk kan ingrijpen, of een regel die het toelaat.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het doel is taakuitvoering gemeente

  Abstract Scenario: Mens of regel
    Gegeven <mens> mens beslist
    En <regel>
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil voor een geautomatiseerd besluit gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | mens | regel                                                                                                        | uitkomst   |
      | een  | niets laat het geautomatiseerde besluit toe                                                                  | toegestaan |
      | geen | een overeenkomst, een wet of uitdrukkelijke toestemming laat het geautomatiseerde besluit met waarborgen toe | toegestaan |
      | geen | niets laat het geautomatiseerde besluit toe                                                                  | verboden   |

  Scenario: De plaats
    Gegeven een mens beslist
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil voor een geautomatiseerd besluit gebruiken
    Dan is het toegestaan op grond van art. 22 lid 1 AVG

  Scenario: Of een mens beslist, wordt gevraagd
    Gegeven niets laat het geautomatiseerde besluit toe
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil voor een geautomatiseerd besluit gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Beslist een mens, of kan hij werkelijk ingrijpen?
