# language: nl
@avg/art12_lid6
Functionaliteit: Artikel 12, zesde lid, identificatie, AVG
  Altijd een kopie of altijd een inlog vragen is meer dan de wet toelaat.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021

  Abstract Scenario: Bij twijfel wel, zonder twijfel niet
    Gegeven het doel is verificatie identiteit
    En er is <twijfel> over de identiteit van de verzoeker
    Wanneer de aanvrager het id-bewijs uit Leiden wil eisen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | twijfel                | uitkomst   |
      | redelijke twijfel      | toegestaan |
      | geen redelijke twijfel | verboden   |

  Scenario: De plaats
    Gegeven het doel is verificatie identiteit
    En er is redelijke twijfel over de identiteit van de verzoeker
    Wanneer de aanvrager het id-bewijs uit Leiden wil eisen
    Dan is het toegestaan op grond van art. 12 lid 6 AVG

  Scenario: Of er twijfel is, wordt gevraagd
    Gegeven het doel is verificatie identiteit
    Wanneer de aanvrager het id-bewijs uit Leiden wil eisen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is er in dit geval redelijke twijfel over de identiteit van de verzoeker?
