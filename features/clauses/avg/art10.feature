# language: nl
@avg/art10
Functionaliteit: Artikel 10 AVG en artikel 32 en 33 UAVG, strafrechtelijke gegevens
  Wie van de politie ontving komt erdoor; alle andere eisen blijven gelden.

  Abstract Scenario: Wat van de politie komt
    Gegeven de aanvrager is de burgemeester van gemeente Utrecht
    En het doel is handhaving openbare orde
    En de burgemeester behoeft de gegevens
    En de verwerking is nodig voor die taak
    En het is <dag>
    Wanneer de aanvrager de naam verdachte uit politiegegevens wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dag         | uitkomst   |
      | 24 mei 2018 | toegestaan |
      | 25 mei 2018 | toegestaan |

  Abstract Scenario: Wat niet van de politie komt
    Gegeven het is 1 juni 2021
    En de aanvrager is de medewerker van gemeente Leeuwarden
    En het doel is taakuitvoering gemeente
    En het doel is een taak van de gemeente
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de verwerking is nodig voor die taak
    En <verband>
    En <doelwit>
    En voor de strafrechtelijke gegevens geldt uitzondering geen
    Wanneer de aanvrager de strafrechtelijke gegevens uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | verband                                                                                | doelwit                                                                        | uitkomst   |
      | een publiekrechtelijk samenwerkingsverband verwerkt de gegevens met waarborgen voor zijn taak | het strafbare feit is niet gericht tegen de eigen organisatie of haar personeel | toegestaan |
      | geen publiekrechtelijk samenwerkingsverband verwerkt de gegevens met waarborgen        | het strafbare feit is gericht tegen de eigen organisatie of haar personeel     | toegestaan |
      | geen publiekrechtelijk samenwerkingsverband verwerkt de gegevens met waarborgen        | het strafbare feit is niet gericht tegen de eigen organisatie of haar personeel | verboden  |

  Scenario: De plaats van de weigering
    Gegeven het is 1 juni 2021
    En de aanvrager is de medewerker van gemeente Leeuwarden
    En het doel is taakuitvoering gemeente
    En geen publiekrechtelijk samenwerkingsverband verwerkt de gegevens met waarborgen
    En het strafbare feit is niet gericht tegen de eigen organisatie of haar personeel
    En voor de strafrechtelijke gegevens geldt uitzondering geen
    Wanneer de aanvrager de strafrechtelijke gegevens uit Leeuwarden wil gebruiken
    Dan is het verboden op grond van art. 10 AVG

  Abstract Scenario: Een algemene uitzondering, en een wet die waarborgen geeft
    Gegeven het is 1 juni 2021
    En de aanvrager is de medewerker van gemeente Leeuwarden
    En het doel is taakuitvoering gemeente
    En het doel is een taak van de gemeente
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de verwerking is nodig voor die taak
    En geen publiekrechtelijk samenwerkingsverband verwerkt de gegevens met waarborgen
    En het strafbare feit is niet gericht tegen de eigen organisatie of haar personeel
    En voor de strafrechtelijke gegevens geldt uitzondering <uitzondering>
    En <wet>
    Wanneer de aanvrager de strafrechtelijke gegevens uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | uitzondering                | wet                                                                                      | uitkomst                |
      | uitdrukkelijke-toestemming  | geen wet met waarborgen laat de verwerking toe                                           | toegestaan              |
      | vitaal-belang               | geen wet met waarborgen laat de verwerking toe                                           | toegestaan              |
      | zelf-openbaar-gemaakt       | geen wet met waarborgen laat de verwerking toe                                           | toegestaan              |
      | rechtsvordering             | geen wet met waarborgen laat de verwerking toe                                           | toegestaan              |
      | zwaarwegend-algemeen-belang | een wet met waarborgen laat de verwerking toe en zij is voor dat belang noodzakelijk     | toegestaan              |
      | onderzoek                   | een wet met waarborgen laat de verwerking toe en zij is voor dat belang noodzakelijk     | toegestaan              |
      | onderzoek                   | geen wet met waarborgen laat de verwerking toe                                           | verboden                |
      | zwaarwegend-algemeen-belang | geen wet met waarborgen laat de verwerking toe                                           | verboden                |
      | zwaarwegend-algemeen-belang | de gegevens zijn nog nodig                                                               | menselijke weging nodig |

  Scenario: Wat een deur kan openen, wordt gevraagd
    Gegeven het is 1 juni 2021
    En de aanvrager is de medewerker van gemeente Leeuwarden
    En het doel is taakuitvoering gemeente
    En het doel is een taak van de gemeente
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de verwerking is nodig voor die taak
    Wanneer de aanvrager de strafrechtelijke gegevens uit Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Welke uitzondering van artikel 32 UAVG geldt: onderzoek, rechtsvordering, uitdrukkelijke-toestemming, vitaal-belang, zelf-openbaar-gemaakt, zwaarwegend-algemeen-belang of geen?

  Abstract Scenario: Wie een verzoek van de betrokkene beoordeelt gebruikt wat daarvoor van belang is, en geeft het niet weg
    Gegeven het is 1 juni 2021
    En de aanvrager is de medewerker van gemeente Leeuwarden
    En het doel is taakuitvoering gemeente
    En het doel is een taak van de gemeente
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de verwerking is nodig voor die taak
    En voor de strafrechtelijke gegevens geldt uitzondering geen
    En de gegevens <dienen> om een verzoek van de betrokkene zelf te beoordelen
    Wanneer de aanvrager de strafrechtelijke gegevens uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | dienen      | uitkomst   |
      | dienen      | toegestaan |
      | dienen niet | verboden   |
