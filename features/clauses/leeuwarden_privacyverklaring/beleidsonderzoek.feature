# language: nl
@leeuwarden_privacyverklaring/beleidsonderzoek
Functionaliteit: Verdere verwerking, beleidsonderzoek, privacypagina Leeuwarden
  Bijna altijd anoniem.

  Achtergrond:
    Gegeven de aanvrager is de beleidsonderzoek van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is beleidsonderzoek
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Herleidbaar of niet
    Gegeven de gegevens zijn tot <wie> te herleiden
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil samenvoegen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | wie         | uitkomst                |
      | niemand     | toegestaan              |
      | een persoon | menselijke weging nodig |

  Scenario: Of het anoniem is, wordt gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil samenvoegen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn de gegevens zo bewerkt dat niemand te herleiden is, ook niet door combineren?
