# language: nl
@leeuwarden_privacyverklaring/camera_doelen
Functionaliteit: Cameratoezicht gebouwen, doelen, privacypagina Leeuwarden
  Kijken is beveiligen, niet volgen.

  Achtergrond:
    Gegeven de aanvrager is de beveiliging van gemeente Leeuwarden
    En het is 1 juni 2023
    En de verwerking steunt op gerechtvaardigd-belang
    En de overheid handelt als eigenaar of contractpartij
    En het eigen gerechtvaardigd belang weegt zwaarder dan dat van de betrokkene
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Waarvoor
    Gegeven het doel is <doel>
    En er is <een> incident geweest
    En het strafbare feit is gericht tegen de eigen organisatie of haar personeel
    Wanneer de aanvrager de camerabeelden gebouw uit gebouwcamera Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                          | een  | uitkomst   |
      | cameratoezicht gebouwen       | geen | toegestaan |
      | controle gebouwverbod         | geen | toegestaan |
      | bescherming publieke personen | geen | toegestaan |
      | identificeren bezoeker        | een  | toegestaan |
      | identificeren bezoeker        | geen | verboden   |
      | personeelsbeoordeling         | een  | verboden   |

  Scenario: Herkennen vraagt ook dat de gemeente zelf het doelwit was
    Gegeven het doel is identificeren bezoeker
    En er is een incident geweest
    En het strafbare feit is niet gericht tegen de eigen organisatie of haar personeel
    En geen publiekrechtelijk samenwerkingsverband verwerkt de gegevens met waarborgen
    En voor de strafrechtelijke gegevens geldt uitzondering geen
    Wanneer de aanvrager de camerabeelden gebouw uit gebouwcamera Leeuwarden wil gebruiken
    Dan is het verboden op grond van art. 10 AVG

  Scenario: De plaats
    Gegeven het doel is identificeren bezoeker
    En er is geen incident geweest
    En het strafbare feit is gericht tegen de eigen organisatie of haar personeel
    Wanneer de aanvrager de camerabeelden gebouw uit gebouwcamera Leeuwarden wil gebruiken
    Dan is het verboden op grond van cameratoezicht, privacypagina Leeuwarden

  Scenario: Het incident wordt gevraagd
    Gegeven het doel is identificeren bezoeker
    En het strafbare feit is gericht tegen de eigen organisatie of haar personeel
    Wanneer de aanvrager de camerabeelden gebouw uit gebouwcamera Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is er een incident geweest?

  Scenario: Beelden zijn er niet voor een ander
    Gegeven het doel is nieuws
    En de ontvanger is nieuwsmedium
    Wanneer de aanvrager de camerabeelden gebouw uit gebouwcamera Leeuwarden wil doorverstrekken
    Dan is de uitkomst verboden

  Scenario: De doelen binden ook de verwerker
    Gegeven de aanvrager is de verwerker van hostingbedrijf
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst
    En het doel is productontwikkeling
    Wanneer de aanvrager de camerabeelden gebouw uit gebouwcamera Leeuwarden wil gebruiken
    Dan is het verboden op grond van cameratoezicht, privacypagina Leeuwarden
