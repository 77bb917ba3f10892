# language: nl
@leiden_privacyverklaring/gebruik_taak
Functionaliteit: Algemeen, gemeentelijke taken, privacypagina Leiden
  Een belofte die naast de grondslag staat.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is taakuitvoering gemeente

  Abstract Scenario: Alleen eigen taken
    Gegeven het doel is <een> taak van de gemeente
    Wanneer de aanvrager de naam uit Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | een  | uitkomst   |
      | een  | toegestaan |
      | geen | verboden   |

  Scenario: De plaats
    Gegeven het doel is geen taak van de gemeente
    Wanneer de aanvrager de naam uit Leiden wil gebruiken
    Dan is het verboden op grond van algemeen, privacypagina Leiden

  Scenario: Of het een taak is, wordt gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de naam uit Leiden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is het doel een taak die aan de gemeente is opgedragen?
