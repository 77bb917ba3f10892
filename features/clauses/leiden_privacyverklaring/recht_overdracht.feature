# language: nl
@leiden_privacyverklaring/recht_overdracht
Functionaliteit: Rechten, opvragen en overdragen, privacypagina Leiden
  De belofte is ruimer dan de wet; de wet geeft het recht.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 16 jaar of ouder
    En het doel is dataportabiliteit

  Scenario: De wet beslist, niet deze eis
    Gegeven de verwerking steunt op toestemming
    En de betrokkene heeft de gegevens zelf verstrekt
    En de gegevens worden geautomatiseerd verwerkt
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan is het toegestaan
    En geldt de plicht tot verzoek-naar-de-wet-behandelen voor gemeente Leiden
