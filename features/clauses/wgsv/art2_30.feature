# language: nl
@wgsv/art2_30
Functionaliteit: Artikel 2.30, soorten politiegegevens in een Zorg- en Veiligheidshuis, WGS
  Gegevens uit gerichte onderzoeken gaan deze weg niet.

  Achtergrond:
    Gegeven het is 1 juni 2026
    En de aanvrager is politie-eenheid Midden-Nederland
    En de ontvanger is Zorg- en Veiligheidshuis
    En de ontvanger handelt als medewerker
    En het doel is veiligheidshuis

  Scenario: Uit een gericht onderzoek niet
    Gegeven het zijn gegevens als bedoeld in artikel-9
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het verboden

  Scenario: Gewone gegevens houdt deze bepaling niet tegen
    Gegeven het zijn gegevens als bedoeld in artikel-8
    En er is een wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan niet op grond van art. 2.30 WGS

  Scenario: De soort wordt gevraagd
    Gegeven de politie weigert de verstrekking niet
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan zijn er onvoldoende gegevens
