# language: nl
@leiden_privacyverklaring/ondermijning_delen
Functionaliteit: Ondermijning, delen per fase, privacypagina Leiden
  Naast de toets of het onderzoek doorgaat.

  Achtergrond:
    Gegeven de aanvrager is de onderzoeker ondermijning van gemeente Leiden
    En het is 1 juni 2021
    En het doel is aanpak ondermijning
    En de ontvanger is RIEC-partner
    En de ontvanger handelt als medewerker
    En er is een wettelijke verplichting om de gegevens te geven
    En de verwerker heeft voor het doel een wettelijke taak
    En de verwerking is nodig voor die taak

  Abstract Scenario: Juist deze gegevens
    Gegeven in deze fase mogen deze gegevens <wel> worden opgevraagd of gedeeld
    Wanneer de aanvrager de signaalgegevens uit ondermijning Leiden wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | wel  | uitkomst |
      | niet | verboden |

  Scenario: Zo wel
    Gegeven in deze fase mogen deze gegevens worden opgevraagd of gedeeld
    Wanneer de aanvrager de signaalgegevens uit ondermijning Leiden wil doorverstrekken
    Dan is het toegestaan

  Scenario: De gemeente weegt
    Gegeven het onderzoek is gestart
    Wanneer de aanvrager de signaalgegevens uit ondermijning Leiden wil doorverstrekken
    Dan is menselijke weging nodig

  Scenario: Zonder integrale casus niet met een partner
    Gegeven in deze fase mogen deze gegevens worden opgevraagd of gedeeld
    En de casus wordt niet integraal door het RIEC behandeld
    Wanneer de aanvrager de signaalgegevens uit ondermijning Leiden wil doorverstrekken
    Dan is de uitkomst verboden
