# language: nl
@wpg/art14_lid1
Functionaliteit: Artikel 8, 9, 10, 12 en 14, eerste lid, bewaartermijnen, Wpg
  Wie bewaart noemt de dag; wie gebruikt wordt alleen geweigerd als de termijn om is (A26).

  Achtergrond:
    Gegeven de aanvrager is politie-eenheid Midden-Nederland
    En het is 1 juni 2021
    En het doel is opsporing en vervolging
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Gewone gegevens vijf jaar bewaren
    Gegeven het zijn gegevens als bedoeld in artikel-8
    En de politie verwerkt de gegevens sinds <dag>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag         | handeling | uitkomst   |
      | 1 juni 2016 | bewaren   | toegestaan |
      | 31 mei 2016 | bewaren   | verboden   |
      | 31 mei 2016 | opslaan   | verboden   |
      | 31 mei 2016 | gebruiken | verboden   |
      | 31 mei 2016 | inzien    | verboden   |
      | 1 juni 2020 | gebruiken | toegestaan |

  Abstract Scenario: Na een jaar alleen nog vergelijken
    Gegeven het zijn gegevens als bedoeld in artikel-8
    En de politie verwerkt de gegevens sinds 31 mei 2020
    En de gegevens worden <hoe>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | hoe                                                                  | uitkomst   |
      | alleen geautomatiseerd vergeleken of in combinatie doorzocht         | toegestaan |
      | ook anders gebruikt dan door vergelijken of in combinatie doorzoeken | verboden   |

  Scenario: Na lange tijd
    Gegeven het is 1 juni 2035
    En het zijn gegevens als bedoeld in artikel-8
    En de politie verwerkt de gegevens sinds 1 juni 2021
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het verboden op grond van art. 8 lid 6 Wpg

  Abstract Scenario: Andere soorten hebben een andere termijn
    Gegeven het zijn gegevens als bedoeld in <soort>
    En de gegevens waren voor het laatst nodig op <dag>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | soort        | dag              | uitkomst                |
      | artikel-9    | 1 december 2020  | toegestaan              |
      | artikel-9    | 30 november 2020 | verboden                |
      | artikel-10-a | 1 juni 2016      | toegestaan              |
      | artikel-10-a | 31 mei 2016      | verboden                |
      | artikel-12   | 1 juni 2011      | toegestaan              |
      | artikel-12   | 31 mei 2011      | verboden                |
      | artikel-13   | 1 juni 2021      | menselijke weging nodig |

  Scenario: Wie gebruikt hoeft geen dag te noemen
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het toegestaan

  Scenario: Wie bewaart noemt de soort en de dag
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan zijn er onvoldoende gegevens
    En is de vraag: Op welke dag heeft de politie de gegevens voor het eerst verwerkt?

  Abstract Scenario: Wat verwijderd is, blijft vijf jaar voor verantwoording
    Gegeven het zijn gegevens als bedoeld in artikel-8
    En de politie heeft de gegevens verwijderd en bewaart ze alleen nog voor verantwoording
    En de politie heeft de gegevens verwijderd op <dag>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag         | uitkomst   |
      | 1 juni 2016 | toegestaan |
      | 31 mei 2016 | verboden   |
