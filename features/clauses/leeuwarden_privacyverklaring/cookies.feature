# language: nl
@leeuwarden_privacyverklaring/cookies
Functionaliteit: Cookies, bezoek meten, privacypagina Leeuwarden
  Valt de reden weg, dan ook de vrijheid.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is websiteanalyse

  Abstract Scenario: Opgeslagen of niet
    Gegeven het IP-adres van de bezoeker wordt <op> opgeslagen
    En de betrokkene heeft <toestemming> gegeven
    En de toestemming is vrij en geïnformeerd gegeven
    Wanneer de aanvrager de IP-adres uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | op   | toestemming      | uitkomst   |
      | niet | geen toestemming | toegestaan |

  Abstract Scenario: Wie opslaat, vraagt toestemming
    Gegeven het IP-adres van de bezoeker wordt opgeslagen
    En de betrokkene heeft <toestemming> gegeven
    En de toestemming is <vrij> en geïnformeerd gegeven
    Wanneer de aanvrager de IP-adres uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | toestemming      | vrij      | uitkomst   |
      | toestemming      | vrij      | toegestaan |
      | toestemming      | niet vrij | verboden   |
      | geen toestemming | vrij      | verboden   |

  Scenario: Het opslaan wordt gevraagd
    Gegeven de betrokkene heeft geen toestemming gegeven
    Wanneer de aanvrager de IP-adres uit Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Wordt het IP-adres van de bezoeker opgeslagen?

  Scenario: Ook wie voor de gemeente meet
    Gegeven de aanvrager is de verwerker van leverancier
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En het IP-adres van de bezoeker wordt opgeslagen
    En de betrokkene heeft geen toestemming gegeven
    Wanneer de aanvrager de IP-adres uit Leeuwarden wil gebruiken
    Dan is het verboden op grond van cookies, privacypagina Leeuwarden
