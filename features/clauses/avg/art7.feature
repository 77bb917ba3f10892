# language: nl
@avg/art7
Functionaliteit: Artikel 7, toestemming die een wet eist, AVG
  Een taak vervangt de toestemming niet die een wet eist.

  Achtergrond:
    Gegeven de aanvrager is de medewerker van gemeente Leiden
    En het is 1 juni 2021
    En het doel is taakuitvoering gemeente
    En het doel is een taak van de gemeente
    En de verwerking is nodig voor die taak
    En de gegevens worden gebruikt voor het doel waarvoor zij zijn verkregen

  Abstract Scenario: Vereist en gegeven
    Gegeven er is <vereist> vereist
    En de betrokkene heeft <wel> gegeven
    En de toestemming is vrij en geïnformeerd gegeven
    En de toestemming is vooraf gegeven
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil gebruiken
    Dan is de uitkomst <uitkomst>

    Voorbeelden:
      | vereist           | wel               | uitkomst   |
      | toestemming       | toestemming       | toegestaan |
      | toestemming       | geen toestemming  | verboden   |
      | geen toestemming  | geen toestemming  | toegestaan |

  Scenario: De plaats
    Gegeven er is toestemming vereist
    En de betrokkene heeft geen toestemming gegeven
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil gebruiken
    Dan is het verboden op grond van art. 7 AVG

  Scenario: Is zij vereist, dan wordt gevraagd of zij er is
    Gegeven er is toestemming vereist
    En de toestemming is vrij en geïnformeerd gegeven
    Wanneer de aanvrager de persoonsgegevens uit Leiden wil gebruiken
    Dan zijn er onvoldoende gegevens
    En is de vraag: Heeft de betrokkene voor dit doel toestemming gegeven?
