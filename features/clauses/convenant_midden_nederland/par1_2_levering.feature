# language: nl
@convenant_midden_nederland/par1_2_levering
Functionaliteit: Paragraaf 1.2, wie levert, afspraken Midden-Nederland
  De dagmonitor komt van een eenheid, en van geen andere.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend

  Abstract Scenario: Alleen de eenheid Midden-Nederland levert (A9)
    Gegeven de verstrekker is <eenheid>
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | eenheid                             | uitkomst   |
      | de politie-eenheid Midden-Nederland | toegestaan |
      | de politie-eenheid Den Haag         | verboden   |
      | politie                             | verboden   |

  Scenario: De plaats
    Gegeven de verstrekker is de politie-eenheid Den Haag
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het verboden op grond van par. 1.2, afspraken Midden-Nederland
    En wijst de uitleg een andere weg

  Abstract Scenario: Wat zij leverde wordt ook niet gebruikt of bewaard
    Gegeven de verstrekker is de politie-eenheid Den Haag
    En de politie verstrekte de gegevens op 1 april 2018
    En de gegevens zijn nog nodig
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil <handeling>
    Dan is het verboden op grond van par. 1.2, afspraken Midden-Nederland

    Voorbeelden:
      | handeling |
      | gebruiken |
      | inzien    |
      | bewaren   |
