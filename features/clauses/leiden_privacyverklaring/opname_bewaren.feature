# language: nl
@leiden_privacyverklaring/opname_bewaren
Functionaliteit: Opname, bewaartermijn, privacypagina Leiden
  Een geheugensteun is klaar als het verslag er is.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is geheugensteun
    En de gegevens zijn nog nodig

  Abstract Scenario: Tot het gesprek is verwerkt
    Gegeven het gesprek is <stand> verwerkt
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | stand    | uitkomst   |
      | nog niet | toegestaan |

  Scenario: Daarna niet
    Gegeven het gesprek is verwerkt
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil bewaren
    Dan is het verboden op grond van opnemen, privacypagina Leiden

  Scenario: De stand wordt gevraagd
    Gegeven de opname is vooraf aangekondigd
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil bewaren
    Dan zijn er onvoldoende gegevens

  Abstract Scenario: Na het verslag ook niet gebruiken
    Gegeven het gesprek is verwerkt
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil <handeling>
    Dan is de uitkomst verboden

    Voorbeelden:
      | handeling |
      | gebruiken |
      | inzien    |
      | opslaan   |

  Scenario: De termijn bindt ook de verwerker
    Gegeven de aanvrager is de verwerker van hostingbedrijf
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En het gesprek is verwerkt
    Wanneer de aanvrager de geluidsopname gesprek uit gespreksopname Leiden wil gebruiken
    Dan is de uitkomst verboden
