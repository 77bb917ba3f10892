# language: nl
@wbp/art43
Functionaliteit: Artikel 43, inzage weigeren, Wbp
  Vijf belangen, elk alleen voor zover het moest.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Utrecht
    En het is 24 mei 2018

  Abstract Scenario: Het belang en de noodzaak (C8)
    Gegeven de weigering beroept zich op artikel 43 Wbp, letter b
    En het genoemde belang verzet zich <belang> inwilliging
    En de weigering is <noodzaak> en evenredig
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ter inzage weigeren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | belang     | noodzaak          | uitkomst   |
      | tegen      | noodzakelijk      | toegestaan |
      | tegen      | niet noodzakelijk | verboden   |
      | niet tegen | noodzakelijk      | verboden   |

  Scenario: De plaats
    Gegeven de weigering beroept zich op artikel 43 Wbp, letter e
    En het genoemde belang verzet zich tegen inwilliging
    En de weigering is noodzakelijk en evenredig
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ter inzage weigeren
    Dan is het toegestaan op grond van art. 43 Wbp
    En geldt de plicht tot motivering-bewaren voor gemeente Utrecht

  Scenario: Zonder weging beslist een mens
    Gegeven de weigering beroept zich op artikel 43 Wbp, letter b
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ter inzage weigeren
    Dan is menselijke weging nodig

  Scenario: Wie geen letter noemt beroept zich op geen belang
    Gegeven het genoemde belang verzet zich tegen inwilliging
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ter inzage weigeren
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken
