# language: nl
@avg/art12_lid5
Functionaliteit: Artikel 12, vijfde lid, buitensporig verzoek, AVG
  Wie weigert bewijst; een derde verzoek in een jaar is geen bewijs.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En de redenen en de beroepswegen zijn meegedeeld
    En inwilliging schaadt de rechten van anderen niet
    En de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter a

  Scenario: Aangetoond misbruik
    Gegeven het verzoek is aantoonbaar ongegrond of buitensporig
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het toegestaan op grond van art. 12 lid 5 AVG
    En geldt de plicht tot motivering-bewaren voor gemeente Leiden

  Scenario: Alleen vaak gevraagd
    Gegeven het verzoek is niet aantoonbaar ongegrond of buitensporig
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Wie niet zegt dat het misbruik is, weigert er niet om
    Gegeven het doel is inzage
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het verboden
