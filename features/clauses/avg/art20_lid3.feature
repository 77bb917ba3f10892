# language: nl
@avg/art20_lid3
Functionaliteit: Artikel 20, weigeren over te dragen, AVG
  Het spiegelbeeld van het recht.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En de redenen en de beroepswegen zijn meegedeeld
    En het verzoek is niet aantoonbaar ongegrond of buitensporig
    En de weigering beroept zich op artikel 23 lid 1 AVG, letter d
    En de weigering beroept zich op artikel 41 lid 1 UAVG, letter a

  Abstract Scenario: Waar het recht niet bestaat
    Gegeven de verwerking steunt op <grondslag>
    En de betrokkene heeft de gegevens <zelf> verstrekt
    En de gegevens worden <hoe> verwerkt
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil weigeren over te dragen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | grondslag       | zelf      | hoe                  | uitkomst   |
      | wettelijke-taak | zelf      | geautomatiseerd      | toegestaan |
      | toestemming     | niet zelf | geautomatiseerd      | toegestaan |
      | overeenkomst    | zelf      | niet geautomatiseerd | toegestaan |
      | toestemming     | zelf      | geautomatiseerd      | verboden   |

  Scenario: De plaats
    Gegeven de verwerking steunt op wettelijke-taak
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil weigeren over te dragen
    Dan is het toegestaan op grond van art. 20 lid 3 AVG

  Scenario: Waarop de verwerking steunt, wordt gevraagd
    Gegeven de betrokkene heeft de gegevens zelf verstrekt
    En de gegevens worden geautomatiseerd verwerkt
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil weigeren over te dragen
    Dan zijn er onvoldoende gegevens
