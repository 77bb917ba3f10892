# language: nl
@leiden_privacyverklaring/opname_gesprek
Functionaliteit: Opnemen van gesprekken, privacypagina Leiden
  Aankondigen voor het begint, en nergens anders voor gebruiken.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Aankondiging en doel
    Gegeven het doel is <doel>
    En de opname is <aangekondigd> aangekondigd
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil opnemen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                  | aangekondigd | uitkomst   |
      | geheugensteun         | vooraf       | toegestaan |
      | geheugensteun         | niet vooraf  | verboden   |
      | personeelsbeoordeling | vooraf       | verboden   |

  Scenario: De aankondiging wordt gevraagd
    Gegeven het doel is geheugensteun
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil opnemen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de opname vooraf aangekondigd?

  Abstract Scenario: Wat heimelijk is opgenomen
    Gegeven het doel is geheugensteun
    En de opname is niet vooraf aangekondigd
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil <handeling>
    Dan is de uitkomst verboden

    Voorbeelden:
      | handeling       |
      | gebruiken       |
      | inzien          |
      | bewaren         |
      | doorverstrekken |
