# language: nl
@leeuwarden_privacyverklaring/weigeren_belang
Functionaliteit: Niet voldoen, misbruik of onderzoek, privacypagina Leeuwarden
  De reden van de pagina is er; de wet moet haar dragen.

  Achtergrond:
    Gegeven de aanvrager is de behandelaar inzageverzoek van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is inzage
    En de redenen en de beroepswegen zijn meegedeeld

  Scenario: De reden alleen draagt niet
    Gegeven inzage wordt vermoedelijk in een scheiding misbruikt
    En het verzoek is niet aantoonbaar ongegrond of buitensporig
    En het genoemde belang verzet zich niet tegen inwilliging
    En inwilliging schaadt de rechten van anderen niet
    Wanneer de aanvrager de kinddossier uit Leeuwarden wil ter inzage weigeren
    Dan is het verboden

  Scenario: Met een grond in de wet wel, en dan met deze plicht
    Gegeven inzage wordt vermoedelijk in een scheiding misbruikt
    En de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter d
    En het genoemde belang verzet zich tegen inwilliging
    En de weigering is noodzakelijk en evenredig
    En wat wel kan is ingewilligd
    Wanneer de aanvrager de kinddossier uit Leeuwarden wil ter inzage weigeren
    Dan is het toegestaan
    En geldt de plicht tot noodzaak-van-weigeren-aantonen voor gemeente Leeuwarden

  Scenario: Wie er niets over zegt, krijgt de plicht erbij
    Gegeven de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter d
    En het genoemde belang verzet zich tegen inwilliging
    En de weigering is noodzakelijk en evenredig
    En wat wel kan is ingewilligd
    Wanneer de aanvrager de kinddossier uit Leeuwarden wil ter inzage weigeren
    Dan is het toegestaan
    En geldt de plicht tot noodzaak-van-weigeren-aantonen voor gemeente Leeuwarden

  Scenario: Zonder die reden geldt de plicht niet
    Gegeven inzage wordt vermoedelijk niet in een scheiding misbruikt
    En bij het verzoek liep geen onderzoek naar fraude
    En de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter d
    En het genoemde belang verzet zich tegen inwilliging
    En de weigering is noodzakelijk en evenredig
    En wat wel kan is ingewilligd
    Wanneer de aanvrager de kinddossier uit Leeuwarden wil ter inzage weigeren
    Dan is het toegestaan
    En geldt de plicht tot noodzaak-van-weigeren-aantonen niet
