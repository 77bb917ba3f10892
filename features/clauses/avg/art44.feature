# language: nl
@avg/art44
Functionaliteit: Artikel 44 tot en met 49, doorgifte buiten de EER, AVG
  Binnen de EER is er niets te vragen; daarbuiten drie wegen, en niet de vierde.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En de aanvrager is de medewerker van gemeente Leiden
    En de ontvanger is Ultimum BV
    En de ontvanger handelt als verwerker
    En het doel is taakuitvoering gemeente
    En de verwerking gebeurt in opdracht van de verantwoordelijke
    En er is een verwerkersovereenkomst

  Abstract Scenario: Waarheen en waarmee
    Gegeven <waar>
    En <waarborg>
    En <beroep>
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil doorverstrekken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | waar                                         | waarborg                                           | beroep                                                     | uitkomst                |
      | de gegevens blijven binnen de EER            | er zijn geen passende waarborgen voor de doorgifte | de doorgifte beroept zich niet op een adequaatheidsbesluit | toegestaan              |
      | de gegevens gaan naar een land buiten de EER | er zijn passende waarborgen voor de doorgifte      | de doorgifte beroept zich niet op een adequaatheidsbesluit | toegestaan              |
      | de gegevens gaan naar een land buiten de EER | er zijn geen passende waarborgen voor de doorgifte | de doorgifte beroept zich op een adequaatheidsbesluit      | menselijke weging nodig |
      | de gegevens gaan naar een land buiten de EER | er zijn geen passende waarborgen voor de doorgifte | de doorgifte beroept zich niet op een adequaatheidsbesluit | verboden                |

  Scenario: De plaats
    Gegeven de gegevens gaan naar een land buiten de EER
    En er zijn geen passende waarborgen voor de doorgifte
    En de doorgifte beroept zich niet op een adequaatheidsbesluit
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil doorverstrekken
    Dan is het verboden op grond van art. 44 AVG

  Scenario: Of ze de EER verlaten, wordt gevraagd
    Gegeven er zijn geen passende waarborgen voor de doorgifte
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil doorverstrekken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Gaan de gegevens naar een land buiten de Europese Economische Ruimte?
