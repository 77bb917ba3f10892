# language: nl
@avg/art12_lid4
Functionaliteit: Artikel 12, vierde lid, mededeling van een weigering, AVG
  Een weigering zonder uitleg is geen geldige weigering.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het verzoek is aantoonbaar ongegrond of buitensporig

  Scenario: Met redenen en beroepswegen
    Gegeven de redenen en de beroepswegen zijn meegedeeld
    En het verzoek is ontvangen op 31 mei 2021
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het toegestaan
    En geldt de plicht tot meedelen-van-de-weigering voor gemeente Leiden, uiterlijk op 30 juni 2021

  Scenario: Zonder
    Gegeven de redenen en de beroepswegen zijn niet meegedeeld
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het verboden op grond van art. 12 lid 4 AVG

  Scenario: De mededeling volgt op de weigering en wordt niet vooraf gevraagd
    Gegeven het doel is inzage
    En het verzoek is ontvangen op 31 mei 2021
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil ter inzage weigeren
    Dan is het toegestaan
    En geldt de plicht tot meedelen-van-de-weigering voor gemeente Leiden, uiterlijk op 30 juni 2021
