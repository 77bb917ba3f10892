# language: nl
@wpg/art3_lid1
Functionaliteit: Artikel 3, eerste lid, noodzaak, Wpg
  De eigen grondslag van de politie, wanneer zij zelf verwerkt of van een andere eenheid ontvangt.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En de aanvrager is politie-eenheid Midden-Nederland
    En het doel is opsporing en vervolging
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Nodig of niet
    Gegeven de verwerking is <nodig> voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | nodig      | uitkomst   |
      | nodig      | toegestaan |
      | niet nodig | verboden   |

  Scenario: De plaats van de grondslag
    Gegeven de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het toegestaan op grond van art. 3 lid 1 Wpg

  Scenario: Ook de politie zegt waarom het nodig is
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de verwerking noodzakelijk om die taak uit te voeren?
