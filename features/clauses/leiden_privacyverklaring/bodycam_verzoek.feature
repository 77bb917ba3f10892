# language: nl
@leiden_privacyverklaring/bodycam_verzoek
Functionaliteit: Bodycam, eisen aan een uitleesverzoek, privacypagina Leiden
  Wat ontbreekt wordt gevraagd, niet geweigerd.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021
    En de betrokkene is 16 jaar of ouder
    En er zijn geen anderen in beeld of te horen

  Scenario: Een onvolledig verzoek
    Gegeven het zijn de eigen gegevens van de verzoeker
    En het verzoek noemt dag, tijd en plaats van de opname niet
    En het verzoek noemt contactgegevens
    En het verzoek is schriftelijk of digitaal gedaan
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil inzien
    Dan is het toegestaan
    En geldt de plicht tot om-aanvulling-vragen voor gemeente Leiden

  Scenario: Een mondeling verzoek
    Gegeven het zijn de eigen gegevens van de verzoeker
    En het verzoek is mondeling gedaan
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil inzien
    Dan is het toegestaan
    En geldt de plicht tot om-aanvulling-vragen voor gemeente Leiden

  Scenario: Een volledig verzoek
    Gegeven het zijn de eigen gegevens van de verzoeker
    En het verzoek noemt dag, tijd en plaats van de opname
    En het verzoek noemt contactgegevens
    En het verzoek is schriftelijk of digitaal gedaan
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil inzien
    Dan is het toegestaan
    En geldt de plicht tot om-aanvulling-vragen niet

  Scenario: Van een ander
    Gegeven de gegevens zijn nog nodig
    En het zijn niet de eigen gegevens van de verzoeker
    En de betrokkene heeft de verzoeker niet gemachtigd
    En de verzoeker vertegenwoordigt de betrokkene niet wettelijk
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil inzien
    Dan is de uitkomst verboden

  Scenario: Over het verzoek is niets gezegd
    Gegeven het zijn de eigen gegevens van de verzoeker
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil inzien
    Dan is het toegestaan
    En geldt de plicht tot om-aanvulling-vragen voor gemeente Leiden
