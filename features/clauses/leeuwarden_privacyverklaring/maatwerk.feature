# language: nl
@leeuwarden_privacyverklaring/maatwerk
Functionaliteit: Maatwerk, een plan, privacypagina Leeuwarden
  Een gezin, een plan.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En het doel is maatwerkplan
    En de gegevens worden gebruikt voor een ander doel dan waarvoor zij zijn verkregen
    En het nieuwe doel past bij het doel waarvoor de gegevens zijn verkregen
    En het is niet twijfelachtig of het nieuwe doel past
    En geen wet draagt het nieuwe doel als noodzakelijke en evenredige maatregel
    En de betrokkene heeft geen toestemming gegeven

  Abstract Scenario: Versnipperd of niet
    Gegeven de hulp aan dit huishouden is <hoe>
    Wanneer de aanvrager de dienstverleningsgegevens uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | hoe              | uitkomst   |
      | versnipperd      | toegestaan |
      | niet versnipperd | verboden   |

  Scenario: De versnippering wordt gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de dienstverleningsgegevens uit Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de hulp aan dit huishouden versnipperd?
