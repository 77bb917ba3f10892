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

  Abstract Scenario: Wat verwijderd had moeten zijn, wordt evenmin verstrekt (A26)
    Gegeven het zijn gegevens als bedoeld in artikel-8
    En de politie verwerkt de gegevens sinds <dag>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag         | uitkomst   |
      | 1 juni 2016 | toegestaan |
      | 31 mei 2016 | verboden   |

  Scenario: Na vijf jaar wordt de soort gevraagd
    Gegeven de politie verwerkt de gegevens sinds 31 mei 2016
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Onder welk artikel van de Wpg verwerkt de politie deze gegevens: artikel-8, artikel-9, artikel-10-a, artikel-10-b, artikel-10-c, artikel-12 of artikel-13?
