# language: nl
@wbp/art35_termijn
Functionaliteit: Artikel 35, termijn, Wbp
  De dag waarop uiterlijk beslist moet zijn; niet beslissen is geen weigering.

  Scenario: Vier weken
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2017
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 16 jaar of ouder
    En het verzoek is ontvangen op 1 februari 2017
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan geldt de plicht tot antwoorden-op-het-verzoek voor gemeente Leiden, uiterlijk op 1 maart 2017

  Scenario: De laatste dag van de Wbp
    Gegeven de aanvrager is betrokkene
    En het is 25 mei 2018
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 16 jaar of ouder
    En het verzoek is ontvangen op 1 mei 2018
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan geldt de plicht tot antwoorden-op-het-verzoek voor gemeente Leiden, uiterlijk op 1 juni 2018
