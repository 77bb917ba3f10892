# language: nl
@avg/art9
Functionaliteit: Artikel 9, bijzondere gegevens, AVG
  Een grondslag is niet genoeg; er moet ook een uitzondering zijn.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Scenario: Met een uitzondering
    Gegeven voor de bijzondere gegevens geldt uitzondering h
    En het doel is taakuitvoering gemeente
    Wanneer de aanvrager de gezondheidsgegevens uit Leeuwarden wil gebruiken
    Dan is het toegestaan

  Scenario: Welke uitzondering geldt, wordt gevraagd
    Gegeven de verwerking steunt op wettelijke-taak
    En het doel is taakuitvoering gemeente
    Wanneer de aanvrager de gezondheidsgegevens uit Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Welke uitzondering van artikel 9, tweede lid, AVG geldt voor deze bijzondere gegevens?

  Scenario: Zonder uitzondering niet
    Gegeven voor de bijzondere gegevens geldt uitzondering geen
    En het doel is taakuitvoering gemeente
    Wanneer de aanvrager de gezondheidsgegevens uit Leeuwarden wil gebruiken
    Dan is het verboden op grond van art. 9 lid 1 AVG

  Abstract Scenario: Voor uitkering en re-integratie noemt de UAVG de uitzondering
    Gegeven het doel is <doel>
    En het is 1 juni 2023
    En de gezondheid beïnvloedt werkhervatting of uitkering
    Wanneer de aanvrager de gezondheidsgegevens uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                | uitkomst             |
      | re-integratie       | toegestaan           |
      | recht op uitkering  | toegestaan           |
      | schuldhulpverlening | onvoldoende gegevens |
