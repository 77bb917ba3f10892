# language: nl
@leeuwarden_privacyverklaring/verzoek_algemeen
Functionaliteit: Verzoek, een algemene vraag, privacypagina Leeuwarden
  Wie alleen iets wil weten, blijft onbekend.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is verificatie identiteit
    En er is redelijke twijfel over de identiteit van de verzoeker

  Abstract Scenario: Welke vraag
    Gegeven de vraag <vraag>
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil eisen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | vraag                        | uitkomst   |
      | gaat over iemands eigen zaak | toegestaan |
      | is algemeen                  | verboden   |

  Scenario: De plaats
    Gegeven de vraag is algemeen
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil eisen
    Dan is het verboden op grond van verzoek, privacypagina Leeuwarden

  Scenario: De vraag wordt gevraagd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil eisen
    Dan zijn er onvoldoende gegevens
