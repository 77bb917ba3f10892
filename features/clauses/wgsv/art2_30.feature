# language: nl
@wgsv/art2_30
Functionaliteit: Artikel 2.30, soorten politiegegevens in een Zorg- en Veiligheidshuis, WGS
  Gegevens uit gerichte onderzoeken gaan deze weg niet.

  Achtergrond:
    Gegeven het is 1 juni 2026
    En de aanvrager is politie-eenheid Midden-Nederland
    En het doel is veiligheidshuis

  Scenario: Uit een gericht onderzoek niet
    Gegeven de ontvanger is Zorg- en Veiligheidshuis
    En de ontvanger handelt als medewerker
    En het zijn gegevens als bedoeld in artikel-9
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het verboden

  Scenario: Gewone gegevens houdt deze bepaling niet tegen
    Gegeven de ontvanger is Zorg- en Veiligheidshuis
    En de ontvanger handelt als medewerker
    En het zijn gegevens als bedoeld in artikel-8
    En er is een wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan niet op grond van art. 2.30 WGS

  Scenario: De soort wordt gevraagd
    Gegeven de ontvanger is Zorg- en Veiligheidshuis
    En de ontvanger handelt als medewerker
    En de politie weigert de verstrekking niet
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan zijn er onvoldoende gegevens

  Abstract Scenario: De grens bindt ook de gemeente die als deelnemer ontvangt
    Gegeven de ontvanger is gemeente Utrecht
    En de ontvanger handelt als college
    En de ontvanger is een samenwerkingsverband onder de WGS waaraan de politie deelneemt
    En het samenwerkingsverband onder de WGS is <verband>
    En het zijn gegevens als bedoeld in artikel-9
    En de activiteit van het RIEC is bestuurlijke-aanpak
    En de gegevens zijn nodig voor het doel van het samenwerkingsverband
    En geen zwaarwegende reden verzet zich tegen de verstrekking
    En het bevoegd gezag stemt in met de verstrekking
    En het gezag dat instemt is burgemeester
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | verband                 | uitkomst   |
      | riec                    | toegestaan |
      | zorg-en-veiligheidshuis | verboden   |
