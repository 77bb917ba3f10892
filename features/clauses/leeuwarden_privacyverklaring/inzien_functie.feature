# language: nl
@leeuwarden_privacyverklaring/inzien_functie
Functionaliteit: Beveiliging, toegang, privacypagina Leeuwarden
  Nieuwsgierigheid is geen functie.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is recht op uitkering

  Abstract Scenario: Functie en verklaring
    Gegeven de medewerker heeft de gegevens <nodig> voor zijn functie
    En de medewerker gaf <een> verklaring omtrent het gedrag
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | nodig      | een  | uitkomst   |
      | nodig      | een  | toegestaan |
      | niet nodig | een  | verboden   |
      | nodig      | geen | verboden   |

  Scenario: De functie wordt gevraagd
    Gegeven de medewerker gaf een verklaring omtrent het gedrag
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil inzien
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de medewerker deze gegevens nodig voor zijn functie?

  Scenario: Wie het niet mag zien, gebruikt het ook niet
    Gegeven de medewerker heeft de gegevens niet nodig voor zijn functie
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil gebruiken
    Dan is het verboden op grond van beveiliging, privacypagina Leeuwarden
