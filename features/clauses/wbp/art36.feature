# language: nl
@wbp/art36
Functionaliteit: Artikel 36, verbetering, Wbp
  Verbeteren, aanvullen, verwijderen en afschermen waren een recht.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 24 mei 2018
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 16 jaar of ouder

  Scenario: Wat onjuist is wordt verbeterd (C8)
    Gegeven het doel is rectificatie
    En de gegevens zijn onjuist of onvolledig
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan is het toegestaan op grond van art. 36 lid 1 Wbp

  Scenario: Ook wat een gemeente van de politie kreeg
    Gegeven de verstrekker is gemeente Utrecht
    En het doel is verwijdering
    En de gegevens zijn niet meer nodig
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil eisen
    Dan is het toegestaan op grond van art. 36 lid 1 Wbp

  Scenario: Wat klopt, nodig is en mag, blijft
    Gegeven het doel is rectificatie
    En de gegevens zijn juist en volledig
    En de gegevens zijn nog nodig
    En de gegevens zijn rechtmatig verwerkt
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Of ze onjuist zijn, wordt gevraagd
    Gegeven het doel is rectificatie
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn de gegevens onjuist of onvolledig voor het doel?
