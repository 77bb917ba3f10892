# language: nl
@leeuwarden_privacyverklaring/doel_taak
Functionaliteit: Waarom, gemeentelijke taken, privacypagina Leeuwarden
  Wat geen taak is, hoort niet bij de gemeente.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is subsidieverlening
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Alleen eigen taken
    Gegeven het doel is <een> taak van de gemeente
    Wanneer de aanvrager de NAW-gegevens uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | een  | uitkomst   |
      | een  | toegestaan |
      | geen | verboden   |

  Scenario: De plaats
    Gegeven het doel is geen taak van de gemeente
    Wanneer de aanvrager de NAW-gegevens uit Leeuwarden wil gebruiken
    Dan is het verboden op grond van waarom, privacypagina Leeuwarden

  Scenario: Of het een taak is, wordt gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de NAW-gegevens uit Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is het doel een taak die aan de gemeente is opgedragen?
