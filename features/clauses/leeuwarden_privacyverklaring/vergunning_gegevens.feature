# language: nl
@leeuwarden_privacyverklaring/vergunning_gegevens
Functionaliteit: Vergunningen, gegevens, privacypagina Leeuwarden
  Zonder de soort is er niets te zeggen.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is vergunningverlening

  Abstract Scenario: Soort en noodzaak
    Gegeven de vergunning is van de soort <soort>
    En de verwerking is <nodig> om een eigen wettelijke plicht na te komen
    Wanneer de aanvrager de NAW-gegevens uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | soort                      | nodig      | uitkomst                |
      | horeca                     | nodig      | toegestaan              |
      | parkeren                   | niet nodig | verboden                |
      | ontheffing-laden-en-lossen | nodig      | toegestaan              |
      | anders                     | nodig      | menselijke weging nodig |

  Scenario: De soort wordt gevraagd
    Gegeven de verwerking is nodig om een eigen wettelijke plicht na te komen
    Wanneer de aanvrager de NAW-gegevens uit Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Welke vergunning is het: omgevingsvergunning, horeca, parkeren, ontheffing-laden-en-lossen of anders?
