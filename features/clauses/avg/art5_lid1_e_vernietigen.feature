# language: nl
@avg/art5_lid1_e_vernietigen
Functionaliteit: Artikel 5, eerste lid, onder e, AVG, vernietigen
  Wie moet vernietigen hoeft niet te zeggen waarvoor.

  Scenario: Na afloop van de termijn, zonder verdere vraag
    Gegeven de aanvrager is gemeente Utrecht
    En het is 1 mei 2022
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil vernietigen
    Dan is het toegestaan op grond van art. 5 lid 1 onder e AVG

  Scenario: Ook voor de AVG
    Gegeven de aanvrager is gemeente Utrecht
    En het is 24 mei 2018
    En de gegevens zijn niet meer nodig
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil vernietigen
    Dan is het toegestaan op grond van art. 10 lid 1 Wbp

  Scenario: Wie geen overheid is vernietigt ook wat hij niet meer nodig heeft
    Gegeven de aanvrager is woningcorporatie
    En het is 1 juni 2021
    Wanneer de aanvrager de controle-informatie uit VIS wil vernietigen
    Dan is het toegestaan op grond van art. 5 lid 1 onder e AVG

  Scenario: Wat zij nog nodig heeft vernietigt een onderneming zo niet
    Gegeven de aanvrager is woningcorporatie
    En het is 1 juni 2021
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de controle-informatie uit VIS wil vernietigen
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken
