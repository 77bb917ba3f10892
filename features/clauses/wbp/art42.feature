# language: nl
@wbp/art42
Functionaliteit: Artikel 42, geautomatiseerd besluit, Wbp
  Ook voor de AVG besliste een machine niet alleen.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 24 mei 2018
    En het doel is taakuitvoering gemeente
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

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
    Gegeven geen mens beslist
    En niets laat het geautomatiseerde besluit toe
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil voor een geautomatiseerd besluit gebruiken
    Dan is het verboden op grond van art. 42 lid 1 Wbp

  Scenario: Of een mens beslist, wordt gevraagd
    Gegeven niets laat het geautomatiseerde besluit toe
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil voor een geautomatiseerd besluit gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Beslist een mens, of kan hij werkelijk ingrijpen?
