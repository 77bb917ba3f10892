# language: nl
@avg/art22
Functionaliteit: Artikel 22, eerste, tweede en vierde lid, AVG en artikel 40 UAVG, geautomatiseerd besluit
  Een mens die werkelijk kan ingrijpen is geen grondslag; die is er ook dan nodig.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Mens of regel
    Gegeven <mens> mens beslist
    En het doel is taakuitvoering gemeente
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
    En het doel is taakuitvoering gemeente
    En niets laat het geautomatiseerde besluit toe
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil voor een geautomatiseerd besluit gebruiken
    Dan is het verboden op grond van art. 22 lid 1 AVG

  Scenario: Of een mens beslist, wordt gevraagd
    Gegeven niets laat het geautomatiseerde besluit toe
    En het doel is taakuitvoering gemeente
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil voor een geautomatiseerd besluit gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Beslist een mens, of kan hij werkelijk ingrijpen?

  Scenario: Een mens die beslist is geen grondslag (A21)
    Gegeven de aanvrager is marktonderzoeksbureau
    En het doel is taakuitvoering gemeente
    En het belang van de betrokkene weegt zwaarder
    En de verwerking steunt op gerechtvaardigd-belang
    En een mens beslist
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil voor een geautomatiseerd besluit gebruiken
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Een mens die beslist is geen uitzondering voor gezondheidsgegevens (A21)
    Gegeven de aanvrager is marktonderzoeksbureau
    En het doel is taakuitvoering gemeente
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En voor de bijzondere gegevens geldt uitzondering geen
    En een mens beslist
    Wanneer de aanvrager de gezondheidsgegevens uit Leeuwarden wil voor een geautomatiseerd besluit gebruiken
    Dan is het verboden op grond van art. 9 lid 1 AVG

  Abstract Scenario: Zonder mens, met bijzondere gegevens
    Gegeven de aanvrager is zorgorganisatie
    En het doel is taakuitvoering gemeente
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En geen mens beslist
    En een overeenkomst, een wet of uitdrukkelijke toestemming laat het geautomatiseerde besluit met waarborgen toe
    En voor de bijzondere gegevens geldt uitzondering <uitzondering>
    Wanneer de aanvrager de gezondheidsgegevens uit Leeuwarden wil voor een geautomatiseerd besluit gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | uitzondering | uitkomst   |
      | a            | toegestaan |
      | g            | toegestaan |
      | h            | verboden   |

  Scenario: De afvalstoffenheffing van Leeuwarden bepaalt een machine naar het aantal bewoners
    Gegeven het is 1 juni 2023
    En de aanvrager is de medewerker van gemeente Leeuwarden
    En het doel is afvalstoffenheffing
    Wanneer de aanvrager de huishoudgrootte uit Leeuwarden wil voor een geautomatiseerd besluit gebruiken
    Dan is het toegestaan

  Scenario: Voor de pagina dat zei wordt het gevraagd
    Gegeven het is 1 juni 2021
    En de aanvrager is de medewerker van gemeente Leeuwarden
    En het doel is afvalstoffenheffing
    Wanneer de aanvrager de huishoudgrootte uit Leeuwarden wil voor een geautomatiseerd besluit gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Laat een overeenkomst, een wet of uitdrukkelijke toestemming dit geautomatiseerde besluit met waarborgen toe?
