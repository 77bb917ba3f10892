# language: nl
@leeuwarden_privacyverklaring/belasting_velden
Functionaliteit: Belasting, gegevens, privacypagina Leeuwarden
  Open voor wat gewoon is, dicht voor wat de wet bijzonder beschermt.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Genoemd, niet genoemd, en nooit
    Gegeven het doel is gemeentelijke belasting
    En voor de bijzondere gegevens geldt uitzondering g
    En een publiekrechtelijk samenwerkingsverband verwerkt de gegevens met waarborgen voor zijn taak
    Wanneer de aanvrager de <gegeven> uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | gegeven                   | uitkomst                |
      | WOZ-waarde                | toegestaan              |
      | kenteken                  | toegestaan              |
      | burgerlijke staat         | menselijke weging nodig |
      | gezondheidsgegevens       | verboden                |
      | strafrechtelijke gegevens | verboden                |
      | godsdienst                | verboden                |

  Abstract Scenario: De grootte van het huishouden
    Gegeven het doel is <doel>
    Wanneer de aanvrager de huishoudgrootte uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                | uitkomst                |
      | afvalstoffenheffing | toegestaan              |
      | WOZ-waardering      | menselijke weging nodig |

  Scenario: Een ruimer doel
    Gegeven het doel is belastingheffing
    Wanneer de aanvrager de kenteken uit Leeuwarden wil gebruiken
    Dan is het toegestaan

  Scenario: Een ruimer doel zegt nog niet welke belasting
    Gegeven het doel is belastingheffing
    En een publiekrechtelijk samenwerkingsverband verwerkt de gegevens met waarborgen voor zijn taak
    Wanneer de aanvrager de strafrechtelijke gegevens uit Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens
