# language: nl
@leeuwarden_privacyverklaring/bodycam_doelen
Functionaliteit: Bodycam, doelen, privacypagina Leeuwarden
  Een camera tegen agressie beoordeelt geen personeel.

  Achtergrond:
    Gegeven de aanvrager is de handhaver van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Waarvoor
    Gegeven het doel is <doel>
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                    | uitkomst   |
      | veiligheid handhaver    | toegestaan |
      | klachtbehandeling       | toegestaan |
      | opsporing en vervolging | toegestaan |
      | inzage                  | toegestaan |
      | personeelsbeoordeling   | verboden   |
      | publicatie              | verboden   |

  Abstract Scenario: Ook wie ze krijgt, krijgt ze alleen daarvoor
    Gegeven het doel is <doel>
    En de ontvanger is politie
    En wet of contract regelt de privacy bij deze samenwerking
    En er is een wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                    | uitkomst   |
      | opsporing en vervolging | toegestaan |
      | persbericht             | verboden   |

  Scenario: Het doel wordt gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens

  Scenario: De doelen binden ook de verwerker
    Gegeven de aanvrager is de verwerker van hostingbedrijf
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En het doel is productontwikkeling
    Wanneer de aanvrager de bodycambeelden uit bodycam Leeuwarden wil gebruiken
    Dan is het verboden op grond van bodycam, privacypagina Leeuwarden
