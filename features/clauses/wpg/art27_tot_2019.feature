# language: nl
@wpg/art27_tot_2019
Functionaliteit: Artikel 27, weigeren van kennisneming tot 2019, Wpg
  Andere belangen dan nu, met dezelfde weging (C7).

  Achtergrond:
    Gegeven de aanvrager is politie-eenheid Midden-Nederland
    En het is 31 december 2018
    En de redenen en de beroepswegen zijn meegedeeld

  Abstract Scenario: Belang en weging
    Gegeven het belang van de weigering is <belang>
    En het genoemde belang verzet zich tegen inwilliging
    En de weigering is <n> en evenredig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ter inzage weigeren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | belang               | n                 | uitkomst   |
      | politietaak          | noodzakelijk      | toegestaan |
      | rechten-van-anderen  | noodzakelijk      | toegestaan |
      | staatsveiligheid     | noodzakelijk      | toegestaan |
      | politietaak          | niet noodzakelijk | verboden   |

  Scenario: Ook bij gegevens van een informant wordt gewogen
    Gegeven het zijn gegevens als bedoeld in artikel-12
    En het belang van de weigering is politietaak
    En de weigering is noodzakelijk en evenredig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ter inzage weigeren
    Dan is menselijke weging nodig

  Scenario: Het belang wordt gevraagd
    Gegeven het genoemde belang verzet zich tegen inwilliging
    En de weigering is noodzakelijk en evenredig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ter inzage weigeren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Welk belang vergt de weigering: politietaak, rechten-van-anderen of staatsveiligheid?

  Scenario: De plaats
    Gegeven het belang van de weigering is politietaak
    En het genoemde belang verzet zich tegen inwilliging
    En de weigering is noodzakelijk en evenredig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ter inzage weigeren
    Dan is het toegestaan op grond van art. 27 lid 1 Wpg
