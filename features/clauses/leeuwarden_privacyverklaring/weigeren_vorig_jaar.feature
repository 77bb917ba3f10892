# language: nl
@leeuwarden_privacyverklaring/weigeren_vorig_jaar
Functionaliteit: Niet voldoen, verzoeken van vorig jaar, privacypagina Leeuwarden
  De reden van de pagina is er; de wet moet haar dragen.

  Achtergrond:
    Gegeven de aanvrager is de behandelaar inzageverzoek van gemeente Leeuwarden
    En het is 1 juni 2023
    En het doel is inzage
    En de redenen en de beroepswegen zijn meegedeeld

  Scenario: De reden alleen draagt niet
    Gegeven de verzoeker vroeg vorig kalenderjaar 3 keer hetzelfde
    En het verzoek is niet aantoonbaar ongegrond of buitensporig
    En het genoemde belang verzet zich niet tegen inwilliging
    En inwilliging schaadt de rechten van anderen niet
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil ter inzage weigeren
    Dan is het verboden

  Scenario: Met een grond in de wet wel, en dan met deze plicht
    Gegeven de verzoeker vroeg vorig kalenderjaar 3 keer hetzelfde
    En het verzoek is aantoonbaar ongegrond of buitensporig
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil ter inzage weigeren
    Dan is het toegestaan
    En geldt de plicht tot verzoeken-van-vorig-jaar-niet-meetellen voor gemeente Leeuwarden

  Scenario: Wie er niets over zegt, krijgt de plicht erbij
    Gegeven het verzoek is aantoonbaar ongegrond of buitensporig
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil ter inzage weigeren
    Dan is het toegestaan
    En geldt de plicht tot verzoeken-van-vorig-jaar-niet-meetellen voor gemeente Leeuwarden

  Scenario: Zonder die reden geldt de plicht niet
    Gegeven de verzoeker vroeg vorig kalenderjaar 0 keer hetzelfde
    En het verzoek is aantoonbaar ongegrond of buitensporig
    Wanneer de aanvrager de eigen persoonsgegevens uit Leeuwarden wil ter inzage weigeren
    Dan is het toegestaan
    En geldt de plicht tot verzoeken-van-vorig-jaar-niet-meetellen niet
