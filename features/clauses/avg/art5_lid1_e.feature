# language: nl
@avg/art5_lid1_e
Functionaliteit: Artikel 5, eerste lid, onder e, AVG
  De noodzaak gaat voor elke termijn.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Utrecht
    En het is 1 juni 2021
    En het doel is taakuitvoering gemeente
    En het doel is een taak van de gemeente
    En het nieuwe doel past bij het doel waarvoor de gegevens zijn verkregen
    En de verwerking is nodig voor die taak

  Abstract Scenario: Zolang het nodig is
    Gegeven de gegevens zijn <nog> nodig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | nog       | uitkomst   |
      | nog       | toegestaan |
      | niet meer | verboden   |

  Scenario: De plaats
    Gegeven de gegevens zijn niet meer nodig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het verboden op grond van art. 5 lid 1 onder e AVG

  Scenario: Of het nog nodig is, wordt gevraagd
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Zijn de gegevens nog nodig voor het doel waarvoor ze zijn verstrekt?
