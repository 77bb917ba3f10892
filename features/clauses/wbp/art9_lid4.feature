# language: nl
@wbp/art9_lid4
Functionaliteit: Artikel 9, vierde lid, geheimhouding, Wbp
  De AVG herhaalt dit niet; daar doet de geheimhouding van de Wet politiegegevens het zelf.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is gemeente Utrecht
    En de ontvanger is betrokken burger
    En het doel is handhaving openbare orde

  Scenario: Een wettelijke verplichting opent de geheimhouding
    Gegeven er is een wettelijke verplichting om de gegevens te geven
    En wat tot geven verplicht is rechterlijk-bevel
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het toegestaan

  Scenario: Niets opent haar
    Gegeven er is geen wettelijke verplichting om de gegevens te geven
    En geen wettelijk voorschrift verplicht tot bekendmaken
    En het doorgeven volgt niet uit de eigen taak
    En de verwerking gebeurt niet in opdracht van de verantwoordelijke
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het verboden op grond van art. 9 lid 4 Wbp

  Scenario: Wie noemt wat verplicht, krijgt de vraag of het hiertoe verplicht
    Gegeven wat tot geven verplicht is rechterlijk-bevel
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is er een wettelijke verplichting om deze gegevens aan deze ontvanger te geven?

  Scenario: Wie van geen plicht rept heeft er geen, en dan weegt wie geeft zijn taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is menselijke weging nodig
