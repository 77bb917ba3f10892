# language: nl
@leiden_privacyverklaring/gebruik_velden
Functionaliteit: Gebruik, gegevens per dienst, privacypagina Leiden
  Vijf diensten met een eigen lijst; voor andere diensten zegt de pagina niets over velden.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En een wet schrijft het gebruik van het burgerservicenummer voor
    En de betrokkene heeft een abonnement
    En het doel is duidelijk vermeld

  Abstract Scenario: De lijst van de dienst
    Gegeven het doel is <doel>
    Wanneer de aanvrager de <gegeven> uit Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                    | gegeven             | uitkomst   |
      | omgevingsvergunning     | kadastrale gegevens | toegestaan |
      | omgevingsvergunning     | pasfoto             | verboden   |
      | rijbewijsaanvraag       | pasfoto             | toegestaan |
      | rijbewijsaanvraag       | telefoonnummer      | verboden   |
      | vraag beantwoorden      | woonplaats          | toegestaan |
      | vraag beantwoorden      | nationaliteit       | verboden   |
      | nieuwsbrief Stadsnieuws | naam                | toegestaan |
      | nieuwsbrief Stadsnieuws | adres               | verboden   |
      | enquête                 | telefoonnummer      | toegestaan |
      | enquête                 | adres               | verboden   |
      | taakuitvoering gemeente | adres               | toegestaan |

  Scenario: De dienst wordt gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de naam uit Leiden wil gebruiken
    Dan zijn er onvoldoende gegevens

  Scenario: Zonder aanvraag geen rijbewijsgegevens
    Gegeven het doel is rijbewijsaanvraag
    En de betrokkene heeft geen rijbewijs aangevraagd
    Wanneer de aanvrager de pasfoto uit Leiden wil gebruiken
    Dan is de uitkomst verboden

  Abstract Scenario: De lijst bindt ook de verwerker
    Gegeven de aanvrager is de verwerker van hostingbedrijf
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En het doel is nieuwsbrief stadsnieuws
    Wanneer de aanvrager de <gegeven> uit Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gegeven    | uitkomst   |
      | naam       | toegestaan |
      | kadastrale gegevens | verboden   |
