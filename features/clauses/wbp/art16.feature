# language: nl
@wbp/art16
Functionaliteit: Artikel 16, bijzondere gegevens, Wbp
  Ook voor de AVG was een grondslag niet genoeg.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het doel is taakuitvoering gemeente
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Het eigen artikel, een algemene uitzondering, of niets (A22)
    Gegeven het is 1 juni 2017
    En de Wbp laat de bijzondere gegevens toe met <uitzondering>
    Wanneer de aanvrager de <gegeven> uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | uitzondering | gegeven              | uitkomst   |
      | art-21       | gezondheidsgegevens  | toegestaan |
      | art-23       | gezondheidsgegevens  | toegestaan |
      | art-19       | gezondheidsgegevens  | verboden   |
      | art-19       | politieke gezindheid | toegestaan |
      | art-17       | godsdienst           | toegestaan |
      | geen         | godsdienst           | verboden   |

  Scenario: De plaats, en de uitzondering van de AVG telt nog niet
    Gegeven het is 24 mei 2018
    En de Wbp laat de bijzondere gegevens toe met geen
    En voor de bijzondere gegevens geldt uitzondering h
    Wanneer de aanvrager de gezondheidsgegevens uit Leeuwarden wil gebruiken
    Dan is het verboden op grond van art. 16 Wbp
    En is het antwoord anders vanaf 25 mei 2018

  Scenario: Welke uitzondering gold, wordt gevraagd
    Gegeven het is 1 juni 2017
    Wanneer de aanvrager de gezondheidsgegevens uit Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Welk artikel van de Wbp liet deze bijzondere gegevens toe: art-17, art-19, art-21, art-23 of geen?
