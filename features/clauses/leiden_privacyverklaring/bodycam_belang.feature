# language: nl
@leiden_privacyverklaring/bodycam_belang
Functionaliteit: Bodycam, aantoonbaar belang, privacypagina Leiden
  Waar de pagina meer vraagt dan de wet toelaat, gaat de wet voor.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 16 jaar of ouder

  Scenario: De wet beslist, niet deze eis
    Gegeven er zijn geen anderen in beeld of te horen
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil inzien
    Dan is het toegestaan
    En geldt de plicht tot verzoek-zonder-reden-behandelen voor gemeente Leiden

  Scenario: Een belang hoeft niet
    Gegeven er zijn geen anderen in beeld of te horen
    En de verzoeker toont zijn belang niet aan
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil inzien
    Dan is het toegestaan
    En geldt de plicht tot verzoek-zonder-reden-behandelen voor gemeente Leiden
