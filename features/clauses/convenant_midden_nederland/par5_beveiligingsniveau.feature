# language: nl
@convenant_midden_nederland/par5_beveiligingsniveau
Functionaliteit: Paragraaf 5, vijfde punt, niveau van beveiliging, afspraken Midden-Nederland
  Minder dan de tweede klasse is te weinig.

  Achtergrond:
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is gerichte inzet toezicht en handhaving
    En het incident heeft code A20
    En de gemeente heeft het addendum ondertekend
    En de politie verstrekte de gegevens op 1 april 2018
    En de gegevens zijn nog nodig

  Abstract Scenario: Klasse II of meer
    Gegeven het beveiligingsniveau is <niveau>
    Wanneer de aanvrager de postcode uit de dagmonitor wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | niveau     | handeling | uitkomst   |
      | klasse-i   | ontvangen | verboden   |
      | klasse-i   | gebruiken | verboden   |
      | klasse-i   | bewaren   | verboden   |
      | klasse-ii  | bewaren   | toegestaan |
      | klasse-iii | bewaren   | toegestaan |
      | bio        | bewaren   | toegestaan |

  Scenario: Wie niets zegt heeft het op orde
    Gegeven de politie heeft de gegevensset niet aangepast
    Wanneer de aanvrager de postcode uit de dagmonitor wil bewaren
    Dan is het toegestaan

  Scenario: De plaats
    Gegeven het beveiligingsniveau is klasse-i
    Wanneer de aanvrager de postcode uit de dagmonitor wil bewaren
    Dan is het verboden op grond van par. 5, punt 5, afspraken Midden-Nederland
