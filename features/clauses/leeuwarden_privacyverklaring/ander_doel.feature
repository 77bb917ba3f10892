# language: nl
@leeuwarden_privacyverklaring/ander_doel
Functionaliteit: Verdere verwerking, privacypagina Leeuwarden
  Twijfel is geen ja.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En het doel is evaluatie

  Abstract Scenario: Past het, en is dat zeker
    Gegeven de gegevens worden gebruikt voor een ander doel dan waarvoor zij zijn verkregen
    En het nieuwe doel <past> bij het doel waarvoor de gegevens zijn verkregen
    En het is <zeker> of het nieuwe doel past
    En er is <pia> gegevensbeschermingseffectbeoordeling gedaan
    En de uitkomst van die beoordeling is <uit>
    En geen wet draagt het nieuwe doel als noodzakelijke en evenredige maatregel
    En de betrokkene heeft geen toestemming gegeven
    Wanneer de aanvrager de NAW-gegevens uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | past      | zeker              | pia  | uit       | uitkomst   |
      | past      | niet twijfelachtig | geen | past-niet | toegestaan |
      | past      | twijfelachtig      | een  | past      | toegestaan |
      | past      | twijfelachtig      | geen | past      | verboden   |
      | past      | twijfelachtig      | een  | past-niet | verboden   |
      | past niet | niet twijfelachtig | een  | past      | verboden   |

  Abstract Scenario: Toestemming of een wet
    Gegeven de gegevens worden gebruikt voor een ander doel dan waarvoor zij zijn verkregen
    En het nieuwe doel past niet bij het doel waarvoor de gegevens zijn verkregen
    En <wet>
    En de betrokkene heeft <toestemming> gegeven
    En de toestemming is vrij en geïnformeerd gegeven
    Wanneer de aanvrager de NAW-gegevens uit Leeuwarden wil gebruiken
    Dan is het toegestaan

    Voorbeelden:
      | wet                                                                             | toestemming      |
      | een wet die het nieuwe doel draagt is een noodzakelijke en evenredige maatregel | geen toestemming |
      | geen wet draagt het nieuwe doel als noodzakelijke en evenredige maatregel       | toestemming      |

  Scenario: Hetzelfde doel
    Gegeven de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    Wanneer de aanvrager de NAW-gegevens uit Leeuwarden wil gebruiken
    Dan is het toegestaan

  Scenario: De beoordeling wordt gevraagd
    Gegeven de gegevens worden gebruikt voor een ander doel dan waarvoor zij zijn verkregen
    En het nieuwe doel past bij het doel waarvoor de gegevens zijn verkregen
    En het is twijfelachtig of het nieuwe doel past
    En geen wet draagt het nieuwe doel als noodzakelijke en evenredige maatregel
    En de betrokkene heeft geen toestemming gegeven
    Wanneer de aanvrager de NAW-gegevens uit Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is er een gegevensbeschermingseffectbeoordeling (PIA) gedaan?
