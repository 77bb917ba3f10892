# language: nl
@leeuwarden_privacyverklaring/jeugd_leerplicht
Functionaliteit: Leerplicht, toezicht, privacypagina Leeuwarden
  Van vijf tot achttien, want de wet is ruimer dan de pagina.

  Achtergrond:
    Gegeven het is 1 juni 2023
    En het doel is leerplicht
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen
    En de gegevens gaan over een kind

  Abstract Scenario: Wie kijkt
    Gegeven de aanvrager is de <rol> van gemeente Leeuwarden
    En het kind is 12 jaar oud
    Wanneer de aanvrager de verzuimgegevens uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | rol                 | uitkomst   |
      | leerplichtambtenaar | toegestaan |
      | medewerker          | verboden   |

  Abstract Scenario: Van welk kind
    Gegeven de aanvrager is de leerplichtambtenaar van gemeente Leeuwarden
    En het kind is <jaar> jaar oud
    Wanneer de aanvrager de verzuimgegevens uit Leeuwarden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | jaar | uitkomst   |
      | 4    | verboden   |
      | 5    | toegestaan |
      | 16   | toegestaan |
      | 17   | toegestaan |
      | 18   | verboden   |

  Scenario: De leeftijd wordt gevraagd
    Gegeven de aanvrager is de leerplichtambtenaar van gemeente Leeuwarden
    Wanneer de aanvrager de verzuimgegevens uit Leeuwarden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Hoe oud is het kind?

  Abstract Scenario: De gemeente als zodanig is hier haar ambtenaar, wie inziet is iemand
    Gegeven de aanvrager is gemeente Leeuwarden
    En het kind is 12 jaar oud
    Wanneer de aanvrager de verzuimgegevens uit Leeuwarden wil <handeling>
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | handeling | uitkomst             |
      | gebruiken | toegestaan           |
      | inzien    | onvoldoende gegevens |
