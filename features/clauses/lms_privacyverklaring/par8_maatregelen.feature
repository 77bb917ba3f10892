# language: nl
@lms_privacyverklaring/par8_maatregelen
Functionaliteit: Paragraaf 8, passende maatregelen, privacyverklaring LMS
  Wie verwerkt, beveiligt.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van LMS
    En het is 1 juni 2021
    En de verwerker heeft voor het doel een wettelijke taak
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Scenario: Bij elk gebruik
    Gegeven de betrokkene is een contactpersoon
    En het doel is communicatie leverancier
    Wanneer de aanvrager de naam uit LMS wil gebruiken
    Dan is het toegestaan
    En geldt de plicht tot beveiligen voor LMS
