# language: nl
@leeuwarden_privacyverklaring/versleuteld_mailen
Functionaliteit: Beveiliging, versleuteld mailen, privacypagina Leeuwarden
  Het kan, het moet niet.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En de ontvanger is UWV
    En de ontvanger handelt als medewerker
    En het doel is recht op uitkering
    En er is een wettelijke verplichting om de gegevens te geven
    En de verwerker heeft voor het doel een wettelijke taak
    En de verwerking is nodig voor die taak
    En wet of contract regelt de privacy bij deze samenwerking

  Scenario: Onversleuteld
    Gegeven het dossier is niet versleuteld
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil doorverstrekken
    Dan is het toegestaan
    En geldt de plicht tot versleuteld-versturen-aanbieden voor gemeente Leeuwarden

  Scenario: Versleuteld
    Gegeven het dossier is versleuteld
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil doorverstrekken
    Dan is het toegestaan
    En geldt de plicht tot versleuteld-versturen-aanbieden niet

  Scenario: Niets over gezegd
    Gegeven de gegevens zijn nog nodig
    Wanneer de aanvrager de financiële gegevens uit Leeuwarden wil doorverstrekken
    Dan is het toegestaan
    En geldt de plicht tot versleuteld-versturen-aanbieden voor gemeente Leeuwarden
