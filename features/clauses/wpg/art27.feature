# language: nl
@wpg/art27
Functionaliteit: Artikel 27, weigeren van kennisneming, Wpg
  Bij de politie geldt artikel 41 UAVG niet.

  Achtergrond:
    Gegeven de aanvrager is politie-eenheid Midden-Nederland
    En het is 1 juni 2021

  Abstract Scenario: Een weigering met letter, weging en redenen
    Gegeven het zijn gegevens als bedoeld in artikel-8
    En de weigering beroept zich op artikel 27 lid 1 Wpg, letter b
    En het genoemde belang verzet zich tegen inwilliging
    En de weigering is <n> en evenredig
    En de redenen en de beroepswegen zijn meegedeeld
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ter inzage weigeren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | n                 | uitkomst   |
      | noodzakelijk      | toegestaan |
      | niet noodzakelijk | verboden   |

  Scenario: Gegevens over informanten worden altijd geweigerd
    Gegeven het zijn gegevens als bedoeld in artikel-12
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ter inzage weigeren
    Dan is het toegestaan op grond van art. 27 lid 1 Wpg

  Scenario: De letter wordt gevraagd
    Gegeven het zijn gegevens als bedoeld in artikel-8
    En het genoemde belang verzet zich tegen inwilliging
    En de weigering is noodzakelijk en evenredig
    En de redenen en de beroepswegen zijn meegedeeld
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ter inzage weigeren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Op welke letter van artikel 27, eerste lid, Wpg beroept de weigering zich?
