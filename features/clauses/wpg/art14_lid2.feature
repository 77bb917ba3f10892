# language: nl
@wpg/art14_lid2
Functionaliteit: Artikel 14, tweede lid, verwijderde gegevens, Wpg
  Wat de politie heeft verwijderd, verstrekt zij niet meer, aan wie ook.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En de burgemeester behoeft de gegevens
    En de verwerking is nodig voor die taak

  Scenario: Een verwijderd gegeven krijgt ook de burgemeester niet
    Gegeven de politie heeft de gegevens verwijderd en bewaart ze alleen nog voor verantwoording
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het verboden op grond van art. 14 lid 2 Wpg

  Scenario: Een gegeven dat niet verwijderd is, kan worden verstrekt
    Gegeven de politie heeft de gegevens niet verwijderd
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan

  Scenario: Zonder bericht is er niet verwijderd
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is het toegestaan
    En is aangenomen dat de politie heeft de gegevens niet verwijderd
