# language: nl
@wbp/art36_weigeren
Functionaliteit: Artikel 36, verbetering weigeren, Wbp
  Wie weigert staat ervoor in dat de gegevens kloppen, nodig zijn en mogen.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 24 mei 2018
    En het doel is rectificatie
    En de gegevens zijn nog nodig
    En de gegevens zijn rechtmatig verwerkt

  Scenario: Wat klopt hoeft niet te worden verbeterd
    Gegeven de gegevens zijn juist en volledig
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan is het toegestaan op grond van art. 36 lid 2 Wbp

  Scenario: Wat niet klopt wel
    Gegeven de gegevens zijn onjuist of onvolledig
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Of het klopt, wordt gevraagd
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn de gegevens onjuist of onvolledig voor het doel?
