# language: nl
@wpg/art3_lid3
Functionaliteit: Artikel 3, derde en vierde lid, ander doel, Wpg
  Doelbinding bij de politie zelf.

  Achtergrond:
    Gegeven het is 1 juni 2021
    En de aanvrager is politie-eenheid Midden-Nederland
    En de verwerking is nodig voor die taak

  Abstract Scenario: Verder verwerken
    Gegeven het doel is <doel>
    En <ander>
    En <wet>
    En <evenredig>
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                     | ander                                                                             | wet                                                   | evenredig                                                          | uitkomst   |
      | opsporing en vervolging  | de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen             | de wet voorziet niet uitdrukkelijk in dat andere doel | de verwerking voor het andere doel is niet noodzakelijk en evenredig | toegestaan |
      | opsporing en vervolging  | de gegevens worden gebruikt voor een ander doel dan waarvoor zij zijn verkregen   | de wet voorziet uitdrukkelijk in dat andere doel      | de verwerking voor het andere doel is noodzakelijk en evenredig    | toegestaan |
      | opsporing en vervolging  | de gegevens worden gebruikt voor een ander doel dan waarvoor zij zijn verkregen   | de wet voorziet niet uitdrukkelijk in dat andere doel | de verwerking voor het andere doel is noodzakelijk en evenredig    | verboden   |
      | opsporing en vervolging  | de gegevens worden gebruikt voor een ander doel dan waarvoor zij zijn verkregen   | de wet voorziet uitdrukkelijk in dat andere doel      | de verwerking voor het andere doel is niet noodzakelijk en evenredig | verboden |
      | taakuitvoering gemeente  | de gegevens worden gebruikt voor een ander doel dan waarvoor zij zijn verkregen   | de wet voorziet uitdrukkelijk in dat andere doel      | de verwerking voor het andere doel is noodzakelijk en evenredig    | verboden   |

  Scenario: Of het een ander doel is, wordt gevraagd
    Gegeven het doel is opsporing en vervolging
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is dit een ander doel dan waarvoor de gegevens zijn verkregen?

  Abstract Scenario: Dat het doel hetzelfde is, wordt niet van elk doel geloofd (A25)
    Gegeven het doel is <doel>
    En de aanvrager is de <rol> van politie-eenheid Midden-Nederland
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de wet voorziet niet uitdrukkelijk in dat andere doel
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                      | rol              | uitkomst   |
      | personeelsbeoordeling     | verantwoordelijke | verboden   |
      | personeelsbeoordeling     | medewerker       | verboden   |
      | disciplinaire bestraffing | verantwoordelijke | toegestaan |
      | disciplinaire bestraffing | medewerker       | verboden   |
      | operationele analyse      | medewerker       | toegestaan |

  Scenario: De plaats
    Gegeven het doel is personeelsbeoordeling
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de aanvrager is de medewerker van politie-eenheid Midden-Nederland
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het verboden op grond van art. 3 lid 3 Wpg
