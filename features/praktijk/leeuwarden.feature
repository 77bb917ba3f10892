# language: nl
Functionaliteit: Vragen uit de praktijk, Leeuwarden
  Elk met alleen wat de situatie zelf vertelt.

  @nog-niet
  Scenario: De WOZ-waarde voor de onroerendezaakbelasting
    Gegeven het is 1 juni 2023
    En de aanvrager is de medewerker van gemeente Leeuwarden
    En het doel is belastingheffing
    Wanneer de aanvrager de WOZ-waarde uit Leeuwarden wil gebruiken
    Dan is het toegestaan
    En worden hooguit 1 vragen gesteld
