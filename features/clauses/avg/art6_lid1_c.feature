# language: nl
@avg/art6_lid1_c
Functionaliteit: Artikel 6, eerste lid, onder c, AVG
  Een plicht van de verwerkende organisatie zelf; een bevoegdheid of een plicht van een ander is het niet.

  Achtergrond:
    Gegeven de aanvrager is woningcorporatie
    En het doel is aanspreken woningcorporatie
    En het belang van de betrokkene weegt zwaarder
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Scenario: Een grondslag waarop de verwerking steunt
    Gegeven het is 1 juni 2021
    En de verwerking steunt op wettelijke-plicht
    En de verwerking is nodig om een eigen wettelijke plicht na te komen
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is het toegestaan op grond van art. 6 lid 1 onder c AVG

  Scenario: Ontbreekt wat de grondslag eist, dan draagt zij niet
    Gegeven het is 1 juni 2021
    En de verwerking steunt op wettelijke-plicht
    En de verwerking is niet nodig om een eigen wettelijke plicht na te komen
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Wat nog gevraagd wordt
    Gegeven het is 1 juni 2021
    En de verwerking steunt op wettelijke-plicht
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de verwerking nodig om een wettelijke plicht na te komen die op de verwerkende organisatie zelf rust?

  Scenario: Een plicht die in geen wet staat is er geen
    Gegeven het is 1 juni 2021
    En de verwerking steunt op wettelijke-plicht
    En de verwerking is nodig om een eigen wettelijke plicht na te komen
    En er is geen wettelijke grondslag voor de verwerking
    Wanneer de aanvrager de controle-informatie uit VIS wil gebruiken
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Ook wie uit de basisregistratie ontving heeft plichten
    Gegeven het is 1 juni 2021
    En de verwerking steunt op wettelijke-plicht
    En de verwerking is nodig om een eigen wettelijke plicht na te komen
    Wanneer de aanvrager de BRP-adresgegevens uit BRP wil gebruiken
    Dan is het toegestaan op grond van art. 6 lid 1 onder c AVG

  Scenario: Een onderneming heeft geen plicht om gegevens van de politie te verwerken
    Gegeven het is 1 juni 2021
    En de verwerking steunt op wettelijke-plicht
    En de verwerking is nodig om een eigen wettelijke plicht na te komen
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken
