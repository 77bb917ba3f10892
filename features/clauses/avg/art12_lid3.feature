# language: nl
@avg/art12_lid3
Functionaliteit: Artikel 12, derde lid, termijn, AVG
  De dag waarop uiterlijk beslist moet zijn; niet beslissen is geen weigering.

  Abstract Scenario: Een maand, tot en met dezelfde dag
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 16 jaar of ouder
    En het verzoek is ontvangen op <dag>
    En <verlenging>
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan geldt de plicht tot antwoorden-op-het-verzoek voor gemeente Leiden, uiterlijk op <uiterlijk>

    Voorbeelden:
      | dag             | verlenging                         | uiterlijk        |
      | 31 januari 2021 | de termijn is niet verlengd        | 28 februari 2021 |
      | 1 maart 2021    | de termijn is niet verlengd        | 1 april 2021     |
      | 31 januari 2021 | de termijn is met bericht verlengd | 30 april 2021    |

  Scenario: Zonder dag van ontvangst is de dag niet bekend
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 16 jaar of ouder
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan geldt de plicht tot antwoorden-op-het-verzoek voor gemeente Leiden

  Scenario: Wat niet ingewikkeld is wordt niet verlengd
    Gegeven de aanvrager is betrokkene
    En het is 1 juni 2021
    En het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 16 jaar of ouder
    En het verzoek is ontvangen op 31 januari 2021
    En de termijn is met bericht verlengd
    En het verzoek is niet ingewikkeld
    Wanneer de aanvrager de eigen persoonsgegevens uit Leiden wil inzien
    Dan geldt de plicht tot antwoorden-op-het-verzoek voor gemeente Leiden, uiterlijk op 28 februari 2021
