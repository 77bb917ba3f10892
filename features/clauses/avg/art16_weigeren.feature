# language: nl
@avg/art16_weigeren
Functionaliteit: Artikel 16, rectificatie weigeren, AVG
  Wie weigert staat ervoor in dat de gegevens kloppen.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En de redenen en de beroepswegen zijn meegedeeld
    En het doel is rectificatie

  Scenario: Wat klopt hoeft niet te worden gerectificeerd
    Gegeven de gegevens zijn juist en volledig
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan is het toegestaan op grond van art. 16 AVG

  Scenario: Ook in wat een gemeente van de politie kreeg
    Gegeven de aanvrager is de medewerker van gemeente Utrecht
    En de gegevens zijn juist en volledig
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil op verzoek weigeren te wijzigen
    Dan is het toegestaan op grond van art. 16 AVG

  Scenario: Wat niet klopt wel, als er geen andere grond is
    Gegeven de gegevens zijn onjuist of onvolledig
    En er is geen andere weigeringsgrond
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Of het klopt, wordt gevraagd
    Gegeven er is geen andere weigeringsgrond
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn de gegevens onjuist of onvolledig voor het doel?
