# language: nl
@leeuwarden_privacyverklaring/bodycam_aanzetten
Functionaliteit: Bodycam, aanzetten, privacypagina Leeuwarden
  De buffer loopt altijd; bewaren begint pas hier.

  Achtergrond:
    Gegeven de aanvrager is de handhaver van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is veiligheid handhaver

  Abstract Scenario: Wanneer
    Gegeven de handhaver voelt zich <gevoel>
    En er dreigt niets uit de hand te lopen
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil opnemen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gevoel   | uitkomst   |
      | onveilig | toegestaan |
      | veilig   | verboden   |

  Scenario: Dreiging is genoeg
    Gegeven de handhaver voelt zich veilig
    En een situatie dreigt uit de hand te lopen
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil opnemen
    Dan is het toegestaan
    En geldt de plicht tot opname-bekendmaken voor gemeente Leeuwarden

  Scenario: De reden wordt gevraagd
    Gegeven er dreigt niets uit de hand te lopen
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil opnemen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Voelt de handhaver zich onveilig?

  Abstract Scenario: Wat zonder reden is opgenomen
    Gegeven de handhaver voelt zich veilig
    En er dreigt niets uit de hand te lopen
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil <handeling>
    Dan is de uitkomst verboden

    Voorbeelden:
      | handeling       |
      | gebruiken       |
      | inzien          |
      | bewaren         |
      | doorverstrekken |
