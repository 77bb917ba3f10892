# language: nl
@leiden_privacyverklaring/recht_formulier
Functionaliteit: Rechten, formulier, privacypagina Leiden
  Een formulier helpt, het is geen drempel.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 16 jaar of ouder

  Scenario: Zonder formulier
    Gegeven het verzoek komt niet via een formulier
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is het toegestaan
    En geldt de plicht tot verzoek-zonder-formulier-behandelen voor gemeente Leiden

  Scenario: Met formulier
    Gegeven het verzoek komt via een formulier
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is het toegestaan
    En geldt de plicht tot verzoek-zonder-formulier-behandelen niet

  Scenario: Niets over gezegd
    Gegeven het doel is inzage
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan is het toegestaan
    En geldt de plicht tot verzoek-zonder-formulier-behandelen voor gemeente Leiden
