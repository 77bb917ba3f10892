# language: nl
@wbp/art9
Functionaliteit: Artikel 9, eerste en tweede lid, onverenigbaar gebruik, Wbp
  Hergebruik door wie de gegevens al heeft; een ander die ontvangt heeft een eigen grondslag nodig.

  Achtergrond:
    Gegeven de aanvrager is de Wmo-consulent van gemeente Utrecht
    En het is 1 juni 2017
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak

  Scenario: Het doel waarvoor zij zijn verkregen
    Gegeven de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het doel is jeugdhulp
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het toegestaan

  Abstract Scenario: Een ander doel
    Gegeven de gegevens worden gebruikt voor een ander doel dan waarvoor zij zijn verkregen
    En <past>
    En het doel is jeugdhulp
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | past                                                                        | uitkomst   |
      | het nieuwe doel past bij het doel waarvoor de gegevens zijn verkregen       | toegestaan |
      | het nieuwe doel past niet bij het doel waarvoor de gegevens zijn verkregen  | verboden   |

  Scenario: Of het past, weegt wie verwerkt
    Gegeven de gegevens worden gebruikt voor een ander doel dan waarvoor zij zijn verkregen
    En de betrokkene heeft geen toestemming gegeven
    En het doel is jeugdhulp
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is menselijke weging nodig
    En weegt de organisatie die verwerkt: Past het nieuwe doel bij het oude, gelet op het verband, de herkomst, de aard van de gegevens, de gevolgen en de waarborgen?

  Scenario: De plaats
    Gegeven de gegevens worden gebruikt voor een ander doel dan waarvoor zij zijn verkregen
    En het nieuwe doel past niet bij het doel waarvoor de gegevens zijn verkregen
    En geen wet draagt het nieuwe doel als noodzakelijke en evenredige maatregel
    En de betrokkene heeft geen toestemming gegeven
    En het doel is jeugdhulp
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is het verboden op grond van art. 9 lid 1 Wbp

  Scenario: Of het een ander doel is, wordt gevraagd
    Gegeven het doel is jeugdhulp
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is dit een ander doel dan waarvoor de gegevens zijn verkregen?

  Abstract Scenario: Wat van de politie kwam dient een doel waarvoor zij mocht verstrekken
    Gegeven het doel is <doel>
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het nieuwe doel past niet bij het doel waarvoor de gegevens zijn verkregen
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                  | uitkomst   |
      | jeugdhulp             | toegestaan |
      | personeelsbeoordeling | verboden   |

  Scenario: Bewaren voor een doel waarvoor het niet kwam is ook verwerken
    Gegeven het doel is personeelsbeoordeling
    En het nieuwe doel past niet bij het doel waarvoor de gegevens zijn verkregen
    En geen wet draagt het nieuwe doel als noodzakelijke en evenredige maatregel
    En de betrokkene heeft geen toestemming gegeven
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het verboden op grond van art. 9 lid 1 Wbp

  Scenario: Bewaren waarvoor het kwam vraagt niets
    Gegeven het doel is jeugdhulp
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het toegestaan
