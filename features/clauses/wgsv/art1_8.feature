# language: nl
@wgsv/art1_8
Functionaliteit: Artikel 1.8, zevende lid, bewaren, WGS
  Vijf jaar voor wat langs een samenwerkingsverband kwam.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Utrecht
    En het is 1 juni 2031
    En het doel is aanpak ondermijning
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens zijn nog nodig
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Vijf jaar vanaf de verstrekking
    Gegeven de ontvanger is een samenwerkingsverband onder de WGS waaraan de politie deelneemt
    En de politie verstrekte de gegevens op <dag>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag         | handeling | uitkomst   |
      | 1 juni 2026 | bewaren   | toegestaan |
      | 31 mei 2026 | bewaren   | verboden   |
      | 31 mei 2026 | gebruiken | verboden   |

  Scenario: De plaats
    Gegeven de ontvanger is een samenwerkingsverband onder de WGS waaraan de politie deelneemt
    En de politie verstrekte de gegevens op 31 mei 2026
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het verboden op grond van art. 1.8 lid 7 WGS

  Scenario: De dag wordt gevraagd aan wie bewaart
    Gegeven de ontvanger is een samenwerkingsverband onder de WGS waaraan de politie deelneemt
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Op welke dag verstrekte de politie deze gegevens?
