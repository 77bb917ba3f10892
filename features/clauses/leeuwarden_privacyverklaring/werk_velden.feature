# language: nl
@leeuwarden_privacyverklaring/werk_velden
Functionaliteit: Werk, uitkering en schulden, gegevens, privacypagina Leeuwarden
  Twee soorten gegevens met een eigen grens.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En voor de bijzondere gegevens geldt uitzondering b
    En een publiekrechtelijk samenwerkingsverband verwerkt de gegevens met waarborgen voor zijn taak

  Abstract Scenario: Gezondheid en strafbare feiten
    Gegeven het doel is <doel>
    En de gezondheid beïnvloedt <invloed>
    Wanneer de aanvrager de <gegeven> uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gegeven                   | doel                      | invloed                       | uitkomst                |
      | gezondheidsgegevens       | re-integratie             | werkhervatting of uitkering   | toegestaan              |
      | gezondheidsgegevens       | re-integratie             | werkhervatting noch uitkering | verboden                |
      | strafrechtelijke gegevens | recht op uitkering        | werkhervatting noch uitkering | toegestaan              |
      | strafrechtelijke gegevens | re-integratie             | werkhervatting noch uitkering | verboden                |
      | strafrechtelijke gegevens | schuldhulpverlening       | werkhervatting noch uitkering | verboden                |
      | financiële gegevens       | schuldhulpverlening       | werkhervatting noch uitkering | toegestaan              |
      | burgerlijke staat         | recht op uitkering        | werkhervatting noch uitkering | menselijke weging nodig |
      | betalingsachterstand      | vroegsignalering schulden | werkhervatting noch uitkering | toegestaan              |
      | betalingsachterstand      | recht op uitkering        | werkhervatting noch uitkering | verboden                |
      | godsdienst                | recht op uitkering        | werkhervatting noch uitkering | verboden                |
      | strafrechtelijke gegevens | toezicht en handhaving    | werkhervatting noch uitkering | toegestaan              |

  Scenario: De invloed wordt gevraagd
    Gegeven het doel is recht op uitkering
    Wanneer de aanvrager de gezondheidsgegevens uit Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Beïnvloedt de gezondheid of iemand weer kan werken of een uitkering nodig heeft?
