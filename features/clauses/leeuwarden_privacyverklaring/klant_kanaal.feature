# language: nl
@leeuwarden_privacyverklaring/klant_kanaal
Functionaliteit: Klantcontact, kanalen, privacypagina Leeuwarden
  Wie daar vraagt, is niet te herkennen.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is vraag beantwoorden

  Abstract Scenario: Kanaal en vraag
    Gegeven de vraag komt binnen via <kanaal>
    En de vraag <vraag>
    Wanneer de aanvrager de dossierinformatie uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | kanaal    | vraag                        | uitkomst   |
      | whatsapp  | gaat over iemands eigen zaak | verboden   |
      | twitter   | gaat over iemands eigen zaak | verboden   |
      | facebook  | gaat over iemands eigen zaak | verboden   |
      | live-chat | gaat over iemands eigen zaak | verboden   |
      | live-chat | is algemeen                  | toegestaan |
      | telefoon  | gaat over iemands eigen zaak | toegestaan |
      | e-mail    | gaat over iemands eigen zaak | toegestaan |

  Scenario: De plaats
    Gegeven de vraag komt binnen via whatsapp
    En de vraag gaat over iemands eigen zaak
    Wanneer de aanvrager de dossierinformatie uit Leeuwarden wil gebruiken
    Dan is het verboden op grond van klantcontact, privacypagina Leeuwarden

  Scenario: Het kanaal wordt gevraagd
    Gegeven de vraag gaat over iemands eigen zaak
    Wanneer de aanvrager de dossierinformatie uit Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens

  Scenario: Van de andere kant
    Gegeven de ontvanger is betrokkene
    En de vraag komt binnen via whatsapp
    En de vraag gaat over iemands eigen zaak
    En er is een wettelijke verplichting om de gegevens te geven
    Wanneer de aanvrager de dossierinformatie uit Leeuwarden wil doorverstrekken
    Dan is het verboden op grond van klantcontact, privacypagina Leeuwarden
