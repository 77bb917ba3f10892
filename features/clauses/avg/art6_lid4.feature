# language: nl
@avg/art6_lid4
Functionaliteit: Artikel 6, vierde lid, verdere verwerking, AVG
  Hergebruik door wie de gegevens al heeft; een ander die ontvangt heeft een eigen grondslag nodig.

  Achtergrond:
    Gegeven de aanvrager is de Wmo-consulent van gemeente Utrecht
    En het is 1 juni 2021
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
    En <wet>
    En <toestemming>
    En de toestemming is vrij en geïnformeerd gegeven
    En het doel is jeugdhulp
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | past                                                                        | wet                                                                                | toestemming                              | uitkomst   |
      | het nieuwe doel past bij het doel waarvoor de gegevens zijn verkregen       | geen wet draagt het nieuwe doel als noodzakelijke en evenredige maatregel          | de betrokkene heeft geen toestemming gegeven | toegestaan |
      | het nieuwe doel past niet bij het doel waarvoor de gegevens zijn verkregen  | een wet die het nieuwe doel draagt is een noodzakelijke en evenredige maatregel    | de betrokkene heeft geen toestemming gegeven | toegestaan |
      | het nieuwe doel past niet bij het doel waarvoor de gegevens zijn verkregen  | geen wet draagt het nieuwe doel als noodzakelijke en evenredige maatregel          | de betrokkene heeft toestemming gegeven  | toegestaan |
      | het nieuwe doel past niet bij het doel waarvoor de gegevens zijn verkregen  | geen wet draagt het nieuwe doel als noodzakelijke en evenredige maatregel          | de betrokkene heeft geen toestemming gegeven | verboden |

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
    Dan is het verboden op grond van art. 6 lid 4 AVG

  Scenario: Of het een ander doel is, wordt gevraagd
    Gegeven het doel is jeugdhulp
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is dit een ander doel dan waarvoor de gegevens zijn verkregen?

  Abstract Scenario: Wat van de politie kwam dient een doel waarvoor zij mocht verstrekken
    Gegeven het doel is <doel>
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En het nieuwe doel past niet bij het doel waarvoor de gegevens zijn verkregen
    En geen wet draagt het nieuwe doel als noodzakelijke en evenredige maatregel
    En de betrokkene heeft geen toestemming gegeven
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | doel                  | uitkomst   |
      | jeugdhulp             | toegestaan |
      | personeelsbeoordeling | verboden   |
      | schuldhulpverlening   | verboden   |

  Scenario: Wie een ander doel ontkent weegt het toch
    Gegeven het doel is personeelsbeoordeling
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de betrokkene heeft geen toestemming gegeven
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan is menselijke weging nodig

  Scenario: Bewaren voor een doel waarvoor het niet kwam is ook verwerken
    Gegeven het doel is personeelsbeoordeling
    En het nieuwe doel past niet bij het doel waarvoor de gegevens zijn verkregen
    En geen wet draagt het nieuwe doel als noodzakelijke en evenredige maatregel
    En de betrokkene heeft geen toestemming gegeven
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het verboden op grond van art. 6 lid 4 AVG

  Scenario: Bewaren waarvoor het kwam vraagt niets
    Gegeven het doel is jeugdhulp
    En de gegevens zijn nog nodig
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil bewaren
    Dan is het toegestaan

  Scenario: De lijst van een ander is geen eigen doel
    Gegeven de aanvrager is de medewerker van UWV
    En het doel is recht op uitkering
    En de gegevens worden gebruikt voor een ander doel dan waarvoor zij zijn verkregen
    En het nieuwe doel past niet bij het doel waarvoor de gegevens zijn verkregen
    En geen wet draagt het nieuwe doel als noodzakelijke en evenredige maatregel
    En de betrokkene heeft geen toestemming gegeven
    Wanneer de aanvrager het telefoonnummer uit Leeuwarden wil gebruiken
    Dan is het verboden op grond van art. 5 lid 1 onder b AVG
