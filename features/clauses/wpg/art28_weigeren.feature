# language: nl
@wpg/art28_weigeren
Functionaliteit: Artikel 28, weigeren te verbeteren of te vernietigen, Wpg
  Wat klopt mag blijven; wat niet klopt alleen om een belang dat zwaarder weegt.

  Achtergrond:
    Gegeven de aanvrager is politie-eenheid Midden-Nederland
    En het is 1 juni 2021
    En de redenen en de beroepswegen zijn meegedeeld

  Abstract Scenario: Verbeteren
    Gegeven het doel is rectificatie
    En de gegevens zijn <juist>
    En het genoemde belang verzet zich <belang> inwilliging
    En de weigering beroept zich op artikel 27 lid 1 Wpg, letter b
    En de weigering is noodzakelijk en evenredig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil op verzoek weigeren te wijzigen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | juist                 | belang     | uitkomst   |
      | juist en volledig     | niet tegen | toegestaan |
      | onjuist of onvolledig | tegen      | toegestaan |
      | onjuist of onvolledig | niet tegen | verboden   |

  Scenario: Of de gegevens kloppen, wordt gevraagd
    Gegeven het doel is rectificatie
    En het genoemde belang verzet zich niet tegen inwilliging
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil op verzoek weigeren te wijzigen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn de gegevens onjuist of onvolledig voor het doel?

  Scenario: De plaats
    Gegeven het doel is rectificatie
    En de gegevens zijn juist en volledig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil op verzoek weigeren te wijzigen
    Dan is het toegestaan op grond van art. 28 lid 1 Wpg
