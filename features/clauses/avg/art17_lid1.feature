# language: nl
@avg/art17_lid1
Functionaliteit: Artikel 17, eerste lid, wissing, AVG
  Een recht van de betrokkene; wie het weigert heeft een eigen grond nodig.

  Achtergrond:
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 16 jaar of ouder
    En het doel is verwijdering

  Scenario: Het recht
    Gegeven de gegevens zijn niet meer nodig
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan is het toegestaan op grond van art. 17 lid 1 AVG

  Scenario: Waar het recht niet geldt
    Gegeven de gegevens zijn nog nodig
    En de gegevens zijn rechtmatig verwerkt
    En de verwerking steunt op wettelijke-taak
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Wat nog gevraagd wordt
    Gegeven de gegevens zijn rechtmatig verwerkt
    En de verwerking steunt op wettelijke-taak
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil eisen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn de gegevens nog nodig voor het doel waarvoor ze zijn verstrekt?
