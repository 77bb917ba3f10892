# language: nl
@leeuwarden_privacyverklaring/vernietigen
Functionaliteit: Bewaartermijnen, vernietigen, privacypagina Leeuwarden
  Te vroeg vernietigen mag ook niet.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is archief
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak

  Abstract Scenario: Pas daarna
    Gegeven de selectielijst laat deze informatie niet blijvend bewaren
    En er loopt <zaak> over
    En de termijn van de selectielijst <termijn>
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil vernietigen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | zaak            | termijn       | uitkomst   |
      | geen rechtszaak | is verstreken | toegestaan |
      | geen rechtszaak | loopt nog     | verboden   |
      | een rechtszaak  | is verstreken | verboden   |

  Scenario: Blijvend is blijvend
    Gegeven de selectielijst laat deze informatie blijvend bewaren
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil vernietigen
    Dan is het verboden op grond van bewaartermijnen, privacypagina Leeuwarden

  Scenario: De termijn wordt gevraagd
    Gegeven de selectielijst laat deze informatie niet blijvend bewaren
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil vernietigen
    Dan zijn er onvoldoende gegevens
