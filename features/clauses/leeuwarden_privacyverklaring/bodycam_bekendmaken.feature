# language: nl
@leeuwarden_privacyverklaring/bodycam_bekendmaken
Functionaliteit: Bodycam, zeggen dat er wordt opgenomen, privacypagina Leeuwarden
  Een inspanning, geen voorwaarde.

  Achtergrond:
    Gegeven de aanvrager is de handhaver van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is veiligheid handhaver
    En de handhaver voelt zich onveilig

  Scenario: Nog niet gezegd
    Gegeven de opname is niet bekendgemaakt
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil opnemen
    Dan is het toegestaan
    En geldt de plicht tot opname-bekendmaken voor gemeente Leeuwarden

  Scenario: Al gezegd
    Gegeven de opname is bekendgemaakt
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil opnemen
    Dan is het toegestaan
    En geldt de plicht tot opname-bekendmaken niet

  Scenario: Niets over gezegd
    Gegeven een situatie dreigt uit de hand te lopen
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil opnemen
    Dan is het toegestaan
    En geldt de plicht tot opname-bekendmaken voor gemeente Leeuwarden
