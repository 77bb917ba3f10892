# language: nl
@wgshv/voor_2021
Functionaliteit: Vroegsignalering van schulden voor 2021
  Toen waren er convenanten en proeven.

  Achtergrond:
    Gegeven de aanvrager is de schuldhulp van gemeente Leeuwarden
    En de verstrekker is Vitens
    En het doel is vroegsignalering schulden
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En het doorgeven volgt niet uit de eigen taak
    En de betrokkene heeft geen toestemming gegeven
    En het is 31 december 2020

  Scenario: Een mens gaat het na
    Gegeven de afzender heeft zelf geprobeerd de achterstand op te lossen
    Wanneer de aanvrager de betalingsachterstand uit Leeuwarden wil ontvangen
    Dan is menselijke weging nodig
    En weegt het college: Er was nog geen wet die dit signaal regelde. Waarop steunt de verstrekking?

  Scenario: Zonder eigen pogingen niet
    Gegeven de afzender heeft zelf niets geprobeerd
    Wanneer de aanvrager de betalingsachterstand uit Leeuwarden wil ontvangen
    Dan is het verboden

  Scenario: De pogingen worden gevraagd
    Gegeven het verzoek is ontvangen op 1 mei 2020
    Wanneer de aanvrager de betalingsachterstand uit Leeuwarden wil ontvangen
    Dan zijn er onvoldoende gegevens

  Scenario: Een dag later regelt de wet het
    Gegeven het is 1 januari 2021
    En de afzender heeft zelf geprobeerd de achterstand op te lossen
    Wanneer de aanvrager de betalingsachterstand uit Leeuwarden wil ontvangen
    Dan is het toegestaan op grond van art. 3 lid 1 onder b Wet schuldhulpverlening
