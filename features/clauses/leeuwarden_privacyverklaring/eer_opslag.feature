# language: nl
@leeuwarden_privacyverklaring/eer_opslag
Functionaliteit: Andere landen, opslag, privacypagina Leeuwarden
  Een wolk heeft ook een land.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is gemeentelijke belasting
    En de gegevens zijn nog nodig
    En de selectielijst laat deze informatie blijvend bewaren

  Abstract Scenario: Waar
    Gegeven de gegevens staan op <plaats>
    En het land van opslag is <land>
    Wanneer de aanvrager de IBAN uit Leeuwarden wil opslaan
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | plaats | land             | uitkomst   |
      | cloud  | Nederland        | toegestaan |
      | cloud  | Ierland          | toegestaan |
      | cloud  | Noorwegen        | toegestaan |
      | cloud  | Zwitserland      | verboden   |
      | cloud  | Verenigde Staten | verboden   |

  Scenario: Het eigen datacenter
    Gegeven de gegevens staan op eigen-datacenter
    Wanneer de aanvrager de IBAN uit Leeuwarden wil opslaan
    Dan is het toegestaan

  Scenario: De plaats in de pagina
    Gegeven de gegevens staan op cloud
    En het land van opslag is Verenigde Staten
    Wanneer de aanvrager de IBAN uit Leeuwarden wil opslaan
    Dan is het verboden op grond van andere-landen, privacypagina Leeuwarden

  Scenario: Het land wordt gevraagd
    Gegeven de gegevens staan op cloud
    Wanneer de aanvrager de IBAN uit Leeuwarden wil opslaan
    Dan zijn er onvoldoende gegevens
    En is de vraag: In welk land worden de gegevens opgeslagen?

  Abstract Scenario: Een eigen datacenter in een ander land
    Gegeven de gegevens staan op eigen-datacenter
    En het land van opslag is <land>
    Wanneer de aanvrager de IBAN uit Leeuwarden wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | land        | handeling | uitkomst   |
      | Zwitserland | opslaan   | verboden   |
      | Zwitserland | gebruiken | verboden   |
      | Nederland   | gebruiken | toegestaan |

  Abstract Scenario: Ook bij wie het voor de gemeente opslaat
    Gegeven de aanvrager is de verwerker van hostingbedrijf
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En het land van opslag is <land>
    Wanneer de aanvrager de iban uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | land      | uitkomst   |
      | Nederland | toegestaan |
      | Rusland   | verboden   |

  Scenario: Zonder plaats en land staat het waar de pagina zegt
    Wanneer de aanvrager de IBAN uit Leeuwarden wil bewaren
    Dan is het toegestaan
