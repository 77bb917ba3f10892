# language: nl
@leeuwarden_privacyverklaring/handhaving_velden
Functionaliteit: Handhaving, toezicht en veiligheid, gegevens, privacypagina Leeuwarden
  Een verklaring is zelf geen uitzondering voor bijzondere gegevens.

  Achtergrond:
    Gegeven de aanvrager is de team handhaving van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is toezicht en handhaving
    En het doel is een taak van de gemeente
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Genoemd en nodig
    Gegeven de verwerking is <nodig> voor die taak
    En een publiekrechtelijk samenwerkingsverband verwerkt de gegevens met waarborgen voor zijn taak
    En voor de bijzondere gegevens geldt uitzondering <letter>
    Wanneer de aanvrager de <gegeven> uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gegeven                   | nodig      | letter | uitkomst                |
      | aliassen                  | nodig      | geen   | toegestaan              |
      | aliassen                  | niet nodig | geen   | verboden                |
      | strafrechtelijke gegevens | nodig      | geen   | toegestaan              |
      | godsdienst                | nodig      | geen   | verboden                |
      | godsdienst                | nodig      | e      | toegestaan              |
      | gezondheidsgegevens       | nodig      | g      | verboden                |
      | kenteken                  | nodig      | geen   | menselijke weging nodig |

  Scenario: De noodzaak wordt gevraagd
    Gegeven een publiekrechtelijk samenwerkingsverband verwerkt de gegevens met waarborgen voor zijn taak
    Wanneer de aanvrager de aliassen uit Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens
