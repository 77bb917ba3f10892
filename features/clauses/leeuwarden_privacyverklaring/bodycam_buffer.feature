# language: nl
@leeuwarden_privacyverklaring/bodycam_buffer
Functionaliteit: Bodycam, buffer, privacypagina Leeuwarden
  Zestig seconden.

  Achtergrond:
    Gegeven de aanvrager is de handhaver van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is veiligheid handhaver
    En de gegevens zijn nog nodig
    En de gegevens staan op eigen-datacenter

  Abstract Scenario: Zestig seconden en geen meer
    Gegeven de buffer houdt <seconden> seconden vast
    Wanneer de aanvrager de bufferbeelden uit bodycam Leeuwarden wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | seconden | uitkomst   |
      | 59       | toegestaan |
      | 60       | toegestaan |
      | 61       | verboden   |

  Scenario: De duur wordt gevraagd
    Gegeven de dienst van de handhaver loopt nog
    Wanneer de aanvrager de bufferbeelden uit bodycam Leeuwarden wil bewaren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Hoeveel seconden houdt de buffer vast?

  Abstract Scenario: Wat ouder is, bestaat niet meer
    Gegeven de buffer houdt 61 seconden vast
    Wanneer de aanvrager de bufferbeelden uit bodycam Leeuwarden wil <handeling>
    Dan is de uitkomst verboden

    Voorbeelden:
      | handeling       |
      | gebruiken       |
      | inzien          |
      | doorverstrekken |
