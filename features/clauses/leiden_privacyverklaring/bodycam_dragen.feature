# language: nl
@leiden_privacyverklaring/bodycam_dragen
Functionaliteit: Bodycam, herkenbaar dragen, privacypagina Leiden
  Heimelijk filmen mag niet.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is veilige publieke taak

  Abstract Scenario: Herkenbaar of niet
    Gegeven de bodycam wordt <hoe> gedragen
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil opnemen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | hoe             | uitkomst   |
      | herkenbaar      | toegestaan |
      | niet herkenbaar | verboden   |

  Scenario: De wijze van dragen wordt gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil opnemen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Wordt de bodycam herkenbaar gedragen?

  Abstract Scenario: Wat heimelijk is opgenomen
    Gegeven de bodycam wordt niet herkenbaar gedragen
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil <handeling>
    Dan is de uitkomst verboden

    Voorbeelden:
      | handeling       |
      | gebruiken       |
      | inzien          |
      | bewaren         |
      | doorverstrekken |
