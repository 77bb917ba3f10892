# language: nl
@wpg/art7_lid2_geheimhouding
Functionaliteit: Artikel 7, tweede lid, geheimhouding, Wpg
  Met het ontvangen komt de plicht om te zwijgen. Zij weigert nooit; zij reist mee met een toestemming.

  Scenario: Wie ontvangt, zwijgt
    Gegeven het is 1 juni 2017
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan
    En geldt de plicht tot geheimhouding voor gemeente Utrecht

  Scenario: Ook wie het van een ander dan de politie krijgt, zwijgt
    Gegeven het is 1 juni 2021
    En de aanvrager is gemeente Utrecht
    En het doel is gerichte inzet toezicht en handhaving
    En de ontvanger is betrokken burger
    En er is een wettelijke verplichting om de gegevens te geven
    En wat tot geven verplicht is rechterlijk-bevel
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het toegestaan
    En geldt de plicht tot geheimhouding voor betrokken burger

  Scenario: De politie zelf zwijgt op een andere grond
    Gegeven het is 1 juni 2021
    En de aanvrager is gemeente Utrecht
    En het doel is opsporing en vervolging
    En de ontvanger is politie
    En er is een wettelijke verplichting om de gegevens te geven
    En wat tot geven verplicht is rechterlijk-bevel
    En de verwerking is niet nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil doorverstrekken
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Een weigering brengt geen plichten mee
    Gegeven het is 1 maart 2020
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden
    En geldt de plicht tot geheimhouding niet
