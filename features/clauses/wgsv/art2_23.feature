# language: nl
@wgsv/art2_23
Functionaliteit: Artikel 2.23, zesde lid, soorten politiegegevens in een RIEC, WGS
  De soort en de activiteit samen.

  Achtergrond:
    Gegeven het is 1 januari 2026
    En de aanvrager is politie-eenheid Midden-Nederland
    En het doel is aanpak ondermijning
    En de verwerker heeft voor het doel een wettelijke taak
    En de verwerking is nodig voor die taak
    En de politie weigert de verstrekking niet
    En het bevoegd gezag stemt in met de verstrekking
    En het gezag dat instemt is officier-van-justitie
    En de ontvanger is een samenwerkingsverband onder de WGS waaraan de politie deelneemt
    En de gegevens zijn nodig voor het doel van het samenwerkingsverband
    En geen zwaarwegende reden verzet zich tegen de verstrekking

  Abstract Scenario: Soort en activiteit
    Gegeven de ontvanger is RIEC-partner
    En de ontvanger handelt als medewerker
    En het zijn gegevens als bedoeld in <soort>
    En de activiteit van het RIEC is <activiteit>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | soort        | activiteit             | uitkomst   |
      | artikel-8    | anders                 | toegestaan |
      | artikel-9    | bestuurlijke-aanpak    | toegestaan |
      | artikel-9    | opsporing-en-ontneming | toegestaan |
      | artikel-9    | anders                 | verboden   |
      | artikel-10-b | bestuurlijke-aanpak    | verboden   |
      | artikel-12   | bestuurlijke-aanpak    | verboden   |

  Scenario: De activiteit wordt gevraagd
    Gegeven de ontvanger is RIEC-partner
    En de ontvanger handelt als medewerker
    En het zijn gegevens als bedoeld in artikel-9
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan zijn er onvoldoende gegevens

  Abstract Scenario: De grens bindt ook de gemeente die als deelnemer ontvangt (A12)
    Gegeven de ontvanger is gemeente Utrecht
    En de ontvanger handelt als onderzoeker ondermijning
    En de burgemeester heeft hiervoor mandaat gegeven
    En het doel is een taak van de gemeente
    En het samenwerkingsverband onder de WGS is riec
    En het zijn gegevens als bedoeld in <soort>
    En de activiteit van het RIEC is bestuurlijke-aanpak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | soort        | uitkomst   |
      | artikel-8    | toegestaan |
      | artikel-9    | toegestaan |
      | artikel-10-b | verboden   |

  Scenario: De plaats
    Gegeven de ontvanger is gemeente Utrecht
    En de ontvanger handelt als onderzoeker ondermijning
    En het doel is een taak van de gemeente
    En het samenwerkingsverband onder de WGS is riec
    En het zijn gegevens als bedoeld in artikel-10-b
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het verboden op grond van art. 2.23 lid 6 WGS
