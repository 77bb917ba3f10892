# language: nl
@leeuwarden_privacyverklaring/recht_digitaal
Functionaliteit: Rechten, een digitaal bestand, privacypagina Leeuwarden
  Wat op papier staat, wordt geen bestand.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2023
    En de betrokkene is 16 jaar of ouder
    En het zijn de eigen gegevens van de verzoeker
    En de verwerking steunt op toestemming
    En de betrokkene heeft de gegevens zelf verstrekt
    En de gegevens worden geautomatiseerd verwerkt

  Abstract Scenario: Digitaal of niet
    Gegeven het doel is dataportabiliteit
    En de gegevens zijn <hoe>
    Wanneer de aanvrager de eigen digitale gegevens uit Leeuwarden wil eisen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | hoe           | uitkomst   |
      | digitaal      | toegestaan |
      | niet digitaal | verboden   |
