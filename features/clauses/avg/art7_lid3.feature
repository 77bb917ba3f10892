# language: nl
@avg/art7_lid3
Functionaliteit: Artikel 5, tweede lid, Wbp en artikel 7, derde lid, AVG, ingetrokken toestemming
  Intrekken helpt niet als er daarna een andere grondslag uit de hoed komt.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 5 mei 2024
    En het doel is taakuitvoering gemeente
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de gegevens zijn nog nodig
    En de betrokkene heeft toestemming gegeven
    En de toestemming is vrij en geïnformeerd gegeven
    En de toestemming is vooraf gegeven

  Abstract Scenario: Vanaf de dag van intrekken
    Gegeven de verwerking steunt op <grondslag>
    En de toestemming is ingetrokken per <dag>
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | grondslag       | dag        | handeling | uitkomst   |
      | toestemming     | 5 mei 2024 | gebruiken | verboden   |
      | toestemming     | 5 mei 2024 | bewaren   | verboden   |
      | toestemming     | 6 mei 2024 | gebruiken | toegestaan |
      | wettelijke-taak | 5 mei 2024 | gebruiken | toegestaan |

  Abstract Scenario: De plaats
    Gegeven het is <dag>
    En de verwerking steunt op toestemming
    En de toestemming is ingetrokken per 1 mei 2018
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil samenvoegen
    Dan is het verboden op grond van <bepaling>

    Voorbeelden:
      | dag         | bepaling         |
      | 24 mei 2018 | art. 5 lid 2 Wbp |
      | 25 mei 2018 | art. 7 lid 3 AVG |

  Scenario: Waarop zij steunt wordt niet gevraagd
    Gegeven de toestemming is ingetrokken per 5 mei 2024
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil gebruiken
    Dan is het toegestaan
