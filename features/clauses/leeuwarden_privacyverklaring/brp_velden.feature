# language: nl
@leeuwarden_privacyverklaring/brp_velden
Functionaliteit: Basisregistraties, gegevens, privacypagina Leeuwarden
  Wat in een registratie staat bepaalt de wet, niet de gemeente.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is basisregistratie
    En de gegevens staan op eigen-datacenter
    En de gegevens zijn nog nodig
    En de selectielijst laat deze informatie blijvend bewaren

  Abstract Scenario: Wat erin staat
    Gegeven de betrokkene komt <vreemd> uit een ander land
    En de betrokkene is <stem> van het kiesrecht uitgesloten
    Wanneer de aanvrager de <gegeven> uit Leeuwarden wil opslaan
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gegeven        | vreemd | stem | uitkomst   |
      | gezinsrelatie  | niet   | niet | toegestaan |
      | verblijfstitel | niet   | niet | verboden   |
      | kiesrecht      | niet   | niet | verboden   |
      | IBAN           | niet   | niet | verboden   |

  Abstract Scenario: Bij wie het anders is
    Gegeven de betrokkene komt uit een ander land
    En de betrokkene is van het kiesrecht uitgesloten
    Wanneer de aanvrager de <gegeven> uit Leeuwarden wil opslaan
    Dan is het toegestaan

    Voorbeelden:
      | gegeven        |
      | verblijfstitel |
      | kiesrecht      |

  Scenario: De herkomst wordt gevraagd
    Gegeven er loopt geen rechtszaak over
    Wanneer de aanvrager de verblijfstitel uit Leeuwarden wil opslaan
    Dan zijn er onvoldoende gegevens
    En is de vraag: Komt de betrokkene uit een ander land?
