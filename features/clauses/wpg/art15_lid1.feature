# language: nl
@wpg/art15_lid1
Functionaliteit: Artikel 15, eerste lid, ter beschikking stellen, Wpg
  Van de ene eenheid naar de andere.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En de aanvrager is politie-eenheid Den Haag
    En de verstrekker is politie-eenheid Midden-Nederland
    En de politie weigert de verstrekking niet
    En er is geen wettelijke verplichting om de gegevens te geven
    En de politietaak maakt de verstrekking niet in dit bijzondere geval noodzakelijk
    En het is geen bijzonder geval
    En het besluit noemt niet alles wat erin moet staan
    En er is geen machtiging van de minister

  Scenario: Geautoriseerd en nodig
    Gegeven het doel is opsporing en vervolging
    En de ontvanger is geautoriseerd om politiegegevens te verwerken
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan op grond van art. 15 lid 1 Wpg
    En ook op grond van art. 3 lid 1 Wpg

  Scenario: Geautoriseerd, maar niet nodig
    Gegeven het doel is opsporing en vervolging
    En de ontvanger is geautoriseerd om politiegegevens te verwerken
    En de verwerking is niet nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden

  Scenario: Nodig, maar niet geautoriseerd
    Gegeven het doel is opsporing en vervolging
    En de ontvanger is niet geautoriseerd om politiegegevens te verwerken
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden
    En ontbreekt een grondslag om te verstrekken

  Scenario: Of de ontvanger geautoriseerd is, wordt gevraagd
    Gegeven het doel is opsporing en vervolging
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de ontvanger volgens de Wet politiegegevens geautoriseerd om deze gegevens te verwerken?

  Abstract Scenario: Screening van eigen mensen is geen politietaak
    Gegeven het is <dag>
    En de aanvrager is de verantwoordelijke van politie
    En het doel is screening
    En de verwerker heeft voor het doel een wettelijke taak
    En de ontvanger is geautoriseerd om politiegegevens te verwerken
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag             | uitkomst                |
      | 1 februari 2018 | menselijke weging nodig |
      | 1 februari 2022 | menselijke weging nodig |
