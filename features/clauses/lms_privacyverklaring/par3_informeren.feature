# language: nl
@lms_privacyverklaring/par3_informeren
Functionaliteit: Paragraaf 3, uitleg bij screening, privacyverklaring LMS
  De politie legt uit wat zij doet.

  Achtergrond:
    Gegeven de aanvrager is LMS
    En het is 1 juni 2021
    En de ontvanger is afdeling Screening van de politie
    En er is een wettelijke verplichting om de gegevens te geven
    En de verwerking is nodig voor die taak

  Scenario: Bij screening
    Gegeven het doel is screening
    Wanneer de aanvrager de naam uit LMS wil doorverstrekken
    Dan is het toegestaan
    En geldt de plicht tot betrokkene-informeren voor afdeling Screening van de politie

  Scenario: Bij iets anders
    Gegeven het doel is klachtbehandeling
    Wanneer de aanvrager de naam uit LMS wil doorverstrekken
    Dan geldt de plicht tot betrokkene-informeren niet
