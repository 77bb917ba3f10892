# language: nl
@leeuwarden_privacyverklaring/verzoek_namen
Functionaliteit: Verzoek, namen van anderen, privacypagina Leeuwarden
  De pagina haalt elke naam weg; de wet weegt.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2023
    En de betrokkene is 16 jaar of ouder
    En het zijn de eigen gegevens van de verzoeker
    En er is geen redelijke twijfel over de identiteit van de verzoeker

  Abstract Scenario: Een ander in het dossier
    Gegeven de gegevens noemen <ander>
    En inwilliging schaadt de rechten van anderen <schaadt>
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil inzien
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | ander      | schaadt | uitkomst   |
      | geen ander | niet    | toegestaan |
      | een ander  | niet    | toegestaan |

  Scenario: Wat een ander schaadt
    Gegeven de gegevens noemen een ander
    En inwilliging schaadt de rechten van anderen
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil inzien
    Dan is het verboden op grond van verzoek, privacypagina Leeuwarden

  Scenario: Wie niet woog
    Gegeven de gegevens noemen een ander
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil inzien
    Dan is menselijke weging nodig

  Scenario: Of er een ander in staat, wordt gevraagd
    Gegeven inwilliging schaadt de rechten van anderen
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil inzien
    Dan zijn er onvoldoende gegevens
    En is de vraag: Staat er een ander in, zoals een melder, een klager of een medewerker?
