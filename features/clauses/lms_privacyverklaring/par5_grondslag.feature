# language: nl
@lms_privacyverklaring/par5_grondslag
Functionaliteit: Paragraaf 5, grondslagen, privacyverklaring LMS
  Waar de verklaring meer claimt dan de wet geeft, gaat de wet voor.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van LMS
    En het is 1 juni 2021
    En de verwerker heeft voor het doel een wettelijke taak
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de betrokkene is een contactpersoon
    En het doel is communicatie leverancier

  Scenario: De taak draagt, niet het belang
    Gegeven de verwerking steunt op wettelijke-taak
    Wanneer de aanvrager de naam uit LMS wil gebruiken
    Dan is het toegestaan op grond van art. 6 lid 1 onder e AVG
    En niet op grond van art. 6 lid 1 onder f AVG
    En geldt de plicht tot grondslag-vermelden voor LMS
