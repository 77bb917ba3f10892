# language: nl
@leeuwarden_privacyverklaring/weigeren_samenloop
Functionaliteit: Niet voldoen, bezwaar of beroep, privacypagina Leeuwarden
  De reden van de pagina is er; de wet moet haar dragen.

  Achtergrond:
    Gegeven de aanvrager is de behandelaar inzageverzoek van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is inzage
    En de redenen en de beroepswegen zijn meegedeeld

  Scenario: De reden alleen draagt niet
    Gegeven er loopt een bezwaar of beroep
    En het verzoek hangt daarmee samen
    En het verzoek is niet aantoonbaar ongegrond of buitensporig
    En het genoemde belang verzet zich niet tegen inwilliging
    En inwilliging schaadt de rechten van anderen niet
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil ter inzage weigeren
    Dan is het verboden

  Scenario: Met een grond in de wet wel, en dan met deze plicht
    Gegeven er loopt een bezwaar of beroep
    En het verzoek hangt daarmee samen
    En de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter d
    En het genoemde belang verzet zich tegen inwilliging
    En de weigering is noodzakelijk en evenredig
    En wat wel kan is ingewilligd
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil ter inzage weigeren
    Dan is het toegestaan
    En geldt de plicht tot inzage-los-van-procedure-beoordelen voor gemeente Leeuwarden

  Scenario: Wie er niets over zegt, krijgt de plicht erbij
    Gegeven de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter d
    En het genoemde belang verzet zich tegen inwilliging
    En de weigering is noodzakelijk en evenredig
    En wat wel kan is ingewilligd
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil ter inzage weigeren
    Dan is het toegestaan
    En geldt de plicht tot inzage-los-van-procedure-beoordelen voor gemeente Leeuwarden

  Scenario: Zonder die reden geldt de plicht niet
    Gegeven er loopt een bezwaar of beroep
    En het verzoek hangt daarmee niet samen
    En de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter d
    En het genoemde belang verzet zich tegen inwilliging
    En de weigering is noodzakelijk en evenredig
    En wat wel kan is ingewilligd
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil ter inzage weigeren
    Dan is het toegestaan
    En geldt de plicht tot inzage-los-van-procedure-beoordelen niet

  Scenario: Stukken die daar al zijn gegeven
    Gegeven er loopt een bezwaar of beroep
    En het verzoek hangt daarmee niet samen
    En de stukken zijn in de procedure al gegeven
    En het verzoek is aantoonbaar ongegrond of buitensporig
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil ter inzage weigeren
    Dan is het toegestaan
    En geldt de plicht tot inzage-los-van-procedure-beoordelen voor gemeente Leeuwarden
