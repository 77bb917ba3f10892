# language: nl
@bewerkersovereenkomst_vis/art3_controle
Functionaliteit: Artikel 3, controle, bewerkersovereenkomst VIS
  Eerst schriftelijk melden, dan controleren.

  Achtergrond:
    Gegeven het is 1 juni 2019
    En de aanvrager is verantwoordelijke van gemeente Soest
    En er is een verwerkersovereenkomst

  Abstract Scenario: Vooraf gemeld of niet
    Gegeven <melding>
    Wanneer de aanvrager de controle-informatie uit het VIS wil controleren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | melding                                                            | uitkomst   |
      | de verantwoordelijke heeft de controle vooraf schriftelijk gemeld  | toegestaan |
      | de verantwoordelijke heeft de controle niet vooraf schriftelijk gemeld | verboden |

  Scenario: De controle is vertrouwelijk
    Gegeven de verantwoordelijke heeft de controle vooraf schriftelijk gemeld
    Wanneer de aanvrager de controle-informatie uit het VIS wil controleren
    Dan is het toegestaan
    En geldt de plicht tot vertrouwelijkheid-van-controle-informatie voor gemeente Soest

  Scenario: Of er gemeld is, wordt gevraagd
    Wanneer de aanvrager de controle-informatie uit het VIS wil controleren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de controle vooraf schriftelijk gemeld?

  Abstract Scenario: Na het einde zolang de bewerker nog gegevens heeft
    Gegeven het is 1 juni 2021
    En de verantwoordelijke heeft de controle vooraf schriftelijk gemeld
    En <heeft>
    Wanneer de aanvrager de controle-informatie uit het VIS wil controleren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | heeft                                   | uitkomst   |
      | de bewerker heeft de gegevens nog       | toegestaan |
      | de bewerker heeft de gegevens niet meer | verboden   |

  Scenario: Of hij nog gegevens heeft, wordt dan gevraagd
    Gegeven het is 1 juni 2021
    En de verantwoordelijke heeft de controle vooraf schriftelijk gemeld
    Wanneer de aanvrager de controle-informatie uit het VIS wil controleren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de bewerker de gegevens nog?
