# language: nl
@brp/art2_59
Functionaliteit: Artikel 2.59, vragen om geheimhouding, Wet BRP
  Een kind van zestien vraagt het zelf, wat een verklaring ook zegt.

  Achtergrond:
    Gegeven de aanvrager is inwoner
    En het is 1 juni 2021
    En het verzoek is schriftelijk
    En de identiteit van de verzoeker is nagegaan

  Abstract Scenario: Voor zichzelf en voor een kind
    Gegeven het zijn <eigen> van de verzoeker
    En de betrokkene is <leeftijd>
    En de verzoeker vertegenwoordigt de betrokkene <als>
    Wanneer de aanvrager de BRP-gegevens uit BRP wil geheim laten houden
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | eigen                  | leeftijd           | als                         | uitkomst   |
      | de eigen gegevens      | 16 jaar of ouder   | niet wettelijk              | toegestaan |
      | niet de eigen gegevens | jonger dan 16 jaar | als ouder, voogd of curator | toegestaan |
      | niet de eigen gegevens | 16 jaar of ouder   | als ouder, voogd of curator | verboden   |
      | niet de eigen gegevens | jonger dan 16 jaar | niet wettelijk              | verboden   |

  Scenario: Een kind van vijftien vraagt het niet zelf
    Gegeven het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 15 jaar oud
    En de verzoeker vertegenwoordigt de betrokkene niet wettelijk
    Wanneer de aanvrager de BRP-gegevens uit BRP wil geheim laten houden
    Dan is het verboden
    En ontbreekt een grondslag om te verwerken

  Scenario: De plaats
    Gegeven het zijn de eigen gegevens van de verzoeker
    En de betrokkene is 16 jaar of ouder
    Wanneer de aanvrager de BRP-gegevens uit BRP wil geheim laten houden
    Dan is het toegestaan op grond van art. 2.59 Wet BRP

  Scenario: Om wie het gaat, wordt gevraagd
    Gegeven de verzoeker vertegenwoordigt de betrokkene niet wettelijk
    Wanneer de aanvrager de BRP-gegevens uit BRP wil geheim laten houden
    Dan zijn er onvoldoende gegevens
