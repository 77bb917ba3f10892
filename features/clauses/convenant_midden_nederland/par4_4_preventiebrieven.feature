# language: nl
@convenant_midden_nederland/par4_4_preventiebrieven
Functionaliteit: Paragraaf 4.4, preventiebrieven in de buurt, afspraken Midden-Nederland
  De buurt krijgt een brief, het getroffen adres niet.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En het doel is een taak van de gemeente
    En het doel is preventiebrieven in buurt
    En de verwerking is nodig voor die taak
    En de politie verstrekte de gegevens op 1 april 2018


  Scenario: Een brief zonder adres
    Gegeven de brief noemt geen getroffen adres
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het toegestaan

  Scenario: Een brief met een getroffen adres
    Gegeven de brief noemt een getroffen adres
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan is het verboden op grond van par. 4.4, gebruik 2b, afspraken Midden-Nederland

  Scenario: Of er een adres in staat, wordt gevraagd
    Wanneer de aanvrager de postcode uit de dagmonitor wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Noemt de brief een adres waar is ingebroken, of is dat eruit af te leiden?
