# language: nl
@wpg/art3_lid1
Functionaliteit: Artikel 3, eerste lid, noodzaak, Wpg
  De eigen grondslag van de politie, wanneer zij zelf verwerkt of van een andere eenheid ontvangt.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En de aanvrager is politie-eenheid Midden-Nederland
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Nodig of niet
    Gegeven het doel is opsporing en vervolging
    En de verwerking is <nodig> voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | nodig      | uitkomst   |
      | nodig      | toegestaan |
      | niet nodig | verboden   |

  Scenario: De plaats van de grondslag
    Gegeven het doel is opsporing en vervolging
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het toegestaan op grond van art. 3 lid 1 Wpg

  Scenario: Ook de politie zegt waarom het nodig is
    Gegeven het doel is opsporing en vervolging
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de verwerking noodzakelijk om die taak uit te voeren?

  Abstract Scenario: Wat de politie van een ander kreeg, gebruikt en bewaart zij onder deze wet
    Gegeven het doel is <doel>
    En de verwerking is nodig voor die taak
    En de beelden zijn aan de politie overgedragen
    Wanneer de aanvrager de bodycambeelden uit bodycam Leiden wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                    | handeling | uitkomst   |
      | opsporing en vervolging | gebruiken | toegestaan |
      | opsporing en vervolging | bewaren   | toegestaan |
      | werving                 | gebruiken | verboden   |
