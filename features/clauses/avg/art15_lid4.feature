# language: nl
@avg/art15_lid4
Functionaliteit: Artikel 15, vierde lid, rechten van anderen, AVG
  Alleen voor het deel dat anderen raakt.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En de redenen en de beroepswegen zijn meegedeeld
    En het verzoek is niet aantoonbaar ongegrond of buitensporig
    En de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter a

  Scenario: Het deel dat een ander raakt
    Gegeven inwilliging schaadt de rechten van anderen
    En wat wel kan is ingewilligd
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het toegestaan op grond van art. 15 lid 4 AVG

  Scenario: Alles weigeren omdat een deel een ander raakt
    Gegeven inwilliging schaadt de rechten van anderen
    En wat wel kan is niet ingewilligd
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Of de rest is gegeven, wordt gevraagd
    Gegeven inwilliging schaadt de rechten van anderen
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is het deel dat wel kan ingewilligd?

  Scenario: Dat het anderen schaadt, wordt niet gevraagd aan wie het niet zegt
    Gegeven wat wel kan is ingewilligd
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken
