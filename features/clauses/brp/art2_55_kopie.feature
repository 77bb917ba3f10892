# language: nl
@brp/art2_55_kopie
Functionaliteit: Artikel 2.55, afschrift, Wet BRP
  Wie zijn eigen inschrijving opvraagt is geen derde.

  Achtergrond:
    Gegeven de aanvrager is de inwoner
    En de verstrekker is gemeente Leeuwarden
    En het is 1 juni 2021
    En het doel is inzage

  Abstract Scenario: Eerst staat vast wie het vraagt
    Gegeven het zijn <eigen> gegevens van de verzoeker
    En de identiteit van de verzoeker is <nagegaan>
    En de betrokkene heeft niet vooraf schriftelijk toegestemd
    En geen algemeen verbindend voorschrift schrijft het gebruik voor
    En bij de gegevens staat geen aantekening van geheimhouding
    Wanneer de aanvrager de BRP-gegevens uit BRP wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | eigen         | nagegaan      | uitkomst   |
      | de eigen      | nagegaan      | toegestaan |
      | de eigen      | niet nagegaan | verboden   |
      | niet de eigen | nagegaan      | verboden   |

  Scenario: De plaats, en een aantekening staat aan de eigen kopie niet in de weg
    Gegeven het zijn de eigen gegevens van de verzoeker
    En de identiteit van de verzoeker is nagegaan
    En bij de gegevens staat een aantekening van geheimhouding
    Wanneer de aanvrager de BRP-gegevens uit BRP wil ontvangen
    Dan is het toegestaan op grond van art. 2.55 Wet BRP

  Scenario: De identiteit wordt gevraagd
    Gegeven het zijn de eigen gegevens van de verzoeker
    Wanneer de aanvrager de BRP-gegevens uit BRP wil ontvangen
    Dan zijn er onvoldoende gegevens
    En is de vraag: Is de identiteit van de verzoeker nagegaan?

  Abstract Scenario: Een kind vraagt niet zelf, ook niet met een handtekening
    Gegeven de betrokkene is 15 jaar oud
    En het zijn <eigen> gegevens van de verzoeker
    En de verzoeker vertegenwoordigt de betrokkene <als>
    En de betrokkene heeft vooraf schriftelijk toegestemd
    En de identiteit van de verzoeker is nagegaan
    En bij de gegevens staat geen aantekening van geheimhouding
    Wanneer de aanvrager de BRP-gegevens uit BRP wil ontvangen
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | eigen         | als                         | uitkomst   |
      | de eigen      | niet wettelijk              | verboden   |
      | niet de eigen | niet wettelijk              | verboden   |
      | niet de eigen | als ouder, voogd of curator | toegestaan |

  Scenario: Te kort na een vorig verzoek
    Gegeven het zijn de eigen gegevens van de verzoeker
    En de identiteit van de verzoeker is nagegaan
    En het verzoek volgt te kort op het vorige
    Wanneer de aanvrager de BRP-gegevens uit BRP wil ontvangen
    Dan is het verboden
