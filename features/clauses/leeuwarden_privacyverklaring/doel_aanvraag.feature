# language: nl
@leeuwarden_privacyverklaring/doel_aanvraag
Functionaliteit: Waarom, gegevens bij een aanvraag, privacypagina Leeuwarden
  Eerst vragen, dan pas afwijzen.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is verificatie identiteit
    En er is redelijke twijfel over de identiteit van de verzoeker
    En de vraag gaat over iemands eigen zaak

  Scenario: Niet alles gegeven
    Gegeven de aanvrager heeft niet alle nodige gegevens gegeven
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil eisen
    Dan is het toegestaan
    En geldt de plicht tot om-aanvulling-vragen voor gemeente Leeuwarden

  Scenario: Alles gegeven
    Gegeven de aanvrager heeft de nodige gegevens gegeven
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil eisen
    Dan is het toegestaan
    En geldt de plicht tot om-aanvulling-vragen niet

  Scenario: Niets over gezegd
    Gegeven de betrokkene heeft geen abonnement
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil eisen
    Dan is het toegestaan
    En geldt de plicht tot om-aanvulling-vragen voor gemeente Leeuwarden
