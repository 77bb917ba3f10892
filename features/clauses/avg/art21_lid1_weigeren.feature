# language: nl
@avg/art21_lid1_weigeren
Functionaliteit: Artikel 21, eerste lid, bezwaar afwijzen, AVG
  De last ligt bij de verantwoordelijke.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En de redenen en de beroepswegen zijn meegedeeld
    En het doel is bezwaar
    En het verzoek is niet aantoonbaar ongegrond of buitensporig
    En de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter a
    En de gegevens zijn onrechtmatig verwerkt

  Abstract Scenario: Wanneer een bezwaar kan worden afgewezen
    Gegeven de verwerking steunt op <grondslag>
    En dwingende gronden van de verantwoordelijke gaan <gaan>
    En de gegevens worden niet voor direct marketing gebruikt
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | grondslag              | gaan      | uitkomst   |
      | toestemming            | niet voor | toegestaan |
      | wettelijke-taak        | voor      | toegestaan |
      | wettelijke-taak        | niet voor | verboden   |
      | gerechtvaardigd-belang | niet voor | verboden   |

  Scenario: De plaats
    Gegeven de verwerking steunt op toestemming
    En dwingende gronden van de verantwoordelijke gaan niet voor
    En de gegevens worden niet voor direct marketing gebruikt
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan is het toegestaan op grond van art. 21 lid 1 AVG

  Scenario: Waarop de verwerking steunt, wordt gevraagd
    Gegeven dwingende gronden van de verantwoordelijke gaan niet voor
    En de gegevens worden niet voor direct marketing gebruikt
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan zijn er onvoldoende gegevens

  Scenario: Bezwaar tegen direct marketing wordt nooit afgewezen (C10)
    Gegeven de verwerking steunt op gerechtvaardigd-belang
    En dwingende gronden van de verantwoordelijke gaan voor
    En de gegevens worden voor direct marketing gebruikt
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: Wie zegt dat het reclame was, wordt niet naar een taak gevraagd
    Gegeven de gegevens worden voor direct marketing gebruikt
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil op verzoek weigeren te wijzigen
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken
