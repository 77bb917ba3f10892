# language: nl
@leeuwarden_privacyverklaring/verzoek_kopie
Functionaliteit: Verzoek, kopie, privacypagina Leeuwarden
  De wet geeft een kopie, zonder reden.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2023
    En de betrokkene is 16 jaar of ouder
    En het zijn de eigen gegevens van de verzoeker
    En er is geen redelijke twijfel over de identiteit van de verzoeker
    En de gegevens noemen geen ander

  Scenario: Een kopie hoort erbij
    Gegeven het doel is inzage
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil inzien
    Dan is het toegestaan
    En geldt de plicht tot kopie-geven voor gemeente Leeuwarden
